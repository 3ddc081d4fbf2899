import { expect, test } from 'vitest';
import { makeCharacters } from '../../../src/search/build/make-characters.ts';
import { openCharacters } from '../../../src/search/characters.ts';
import { commonCharacters } from '../../../src/search/common-characters.ts';
import { smallLibrary } from '../small-search.ts';

const characters = openCharacters(makeCharacters(smallLibrary));

test('traditional forms of the characters of the handbook and of questions are known', () => {
  expect(['車', '庫', '誰', '龜'].map((one) => characters.simplified.get(one))).toEqual([
    '车',
    '库',
    '谁',
    undefined,
  ]);
});

test("the handbook's own characters read as they do where they stand, and as usual", () => {
  expect(characters.readings.get('重')).toEqual(['zhong']);
  expect(characters.readings.get('监')).toEqual(['jian']);
});

test('every common character has its usual reading, without tone', () => {
  expect(['裤', '绿', '蒸'].map((one) => characters.readings.get(one))).toEqual([
    ['ku'],
    ['lv'],
    ['zheng'],
  ]);
  expect(commonCharacters().filter((one) => !characters.readings.get(one)?.[0])).toEqual([]);
});

test('there are as many common characters as in the standard', () => {
  expect(commonCharacters()).toHaveLength(3755);
});
