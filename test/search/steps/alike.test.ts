import { expect, test } from 'vitest';
import { openCharacters } from '../../../src/search/characters.ts';
import { namesAlike, piecesAlike } from '../../../src/search/steps/alike.ts';
import { libraryCharacters } from '../library-guesses.ts';
import { smallLibrary } from '../small-search.ts';

const characters = openCharacters(libraryCharacters(smallLibrary));
const alike = (text: string) => namesAlike(text, 'homophone', smallLibrary, characters);
const looking = (text: string) => namesAlike(text, 'lookalike', smallLibrary, characters);
const pieces = (text: string) => piecesAlike(text, 'homophone', smallLibrary, characters);

test('a slip of the pen sounds like a name', () => {
  expect([alike('裤存'), alike('投素'), alike('公张')]).toEqual([['库存'], ['投诉'], ['公章']]);
});

test('three characters and more may misspell a piece of a duty, two may not', () => {
  expect([pieces('陪训'), pieces('元工陪训'), alike('元工陪训')]).toEqual([[], ['员工培训'], []]);
});

test('those who do not tell zh from z or n from l are understood', () => {
  expect([alike('印脏'), alike('库纯')]).toEqual([['印章'], ['库存']]);
});

test('half of the characters must be right', () => {
  expect(alike('头素')).toEqual([]);
});

test('a slip of the pen looks like a name', () => {
  expect([looking('投拆'), looking('车令'), looking('裤存')]).toEqual([['投诉'], [], []]);
  expect(piecesAlike('员工涪训', 'lookalike', smallLibrary, characters)).toEqual(['员工培训']);
});

test('other words sound like nothing', () => {
  expect([alike('股票'), alike('无人机'), alike('库')]).toEqual([[], [], []]);
});
