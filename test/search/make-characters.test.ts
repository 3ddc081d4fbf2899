import { expect, test } from 'vitest';
import { openCharacters } from '../../src/search/characters.ts';
import { makeCharacters } from '../../src/search/make-characters.ts';
import { smallLibrary } from './small-search.ts';

const characters = openCharacters(makeCharacters(smallLibrary));

test('traditional forms of the characters of the handbook and of questions are known', () => {
  expect(['車', '庫', '誰', '龜'].map((one) => characters.simplified.get(one))).toEqual([
    '车',
    '库',
    '谁',
    undefined,
  ]);
});

test('every reading of a common character is known, without tone', () => {
  expect(characters.readings.get('重')).toEqual(expect.arrayContaining(['zhong', 'chong']));
  expect(characters.readings.get('裤')).toEqual(['ku']);
  expect(characters.readings.get('绿')).toContain('lv');
});
