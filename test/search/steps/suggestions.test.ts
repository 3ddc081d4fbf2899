import { expect, test } from 'vitest';
import { suggestNames } from '../../../src/search/steps/suggestions.ts';
import { smallLibrary } from '../small-search.ts';

const suggest = (...words: string[]) => suggestNames(words, smallLibrary);

test('names inside the query come first, then names like it', () => {
  expect(suggest('公章遗失补办')).toEqual(['公章']);
  expect(suggest('销售经历')).toEqual(['销售', '销售经理']);
});

test('nothing is suggested for a word that only shares a character', () => {
  expect(suggest('股票', '无人机')).toEqual([]);
});
