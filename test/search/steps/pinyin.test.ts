import { expect, test } from 'vitest';
import { openCharacters } from '../../../src/search/characters.ts';
import { readPinyin, splitSyllables } from '../../../src/search/steps/pinyin.ts';
import { libraryCharacters } from '../library-guesses.ts';
import { smallLibrary } from '../small-search.ts';

const characters = openCharacters(libraryCharacters(smallLibrary));
const read = (letters: string) => readPinyin(letters, smallLibrary, characters);

test('letters are split into syllables, the fewest first', () => {
  expect(splitSyllables('fangan', new Set(['fang', 'fan', 'gan', 'an', 'ga', 'n']))).toEqual([
    ['fang', 'an'],
    ['fan', 'gan'],
    ['fan', 'ga', 'n'],
  ]);
  expect(splitSyllables('xyz', new Set(['xi']))).toEqual([]);
});

test('full pinyin reads as a name, else as a piece of a duty', () => {
  expect(read('kucun')).toEqual(['库存']);
  expect(read('peixun')).toEqual(['培训']);
});

test('initials read as names, and from four letters on as pieces of duties from four', () => {
  expect(read('khts')).toEqual(['客户投诉']);
  expect([read('kc'), read('ts'), read('k')]).toEqual([['库存'], ['投诉'], []]);
  expect(read('ygp')).toEqual([]);
  expect(read('ygpx')).toEqual(['员工培训']);
});

test('what is not pinyin of anything here reads as nothing', () => {
  expect([read('drone'), read('gps'), read('a'.repeat(5000))]).toEqual([[], [], []]);
});
