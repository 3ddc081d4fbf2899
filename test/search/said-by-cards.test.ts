import { expect, test } from 'vitest';
import { dutiesOfEach, groupsBeside } from '../../src/search/said-by-cards.ts';
import { search } from '../../src/search/search.ts';
import { smallContext } from './small-search.ts';

const context = smallContext();

/** The labels of the groups, those that the cards say already in brackets. */
async function groups(query: string) {
  const { cards, results } = await search(query, context);
  return groupsBeside(cards, results).map(({ label, isSaid }) => (isSaid ? `(${label})` : label));
}

test('what a card says is no news in the lists', async () => {
  expect(await groups('公章')).toEqual(['(岗位)', '(职责)', '(主题)']);
});

test('a list with something that the card does not say is news as a whole', async () => {
  expect(await groups('投诉')).toEqual(['(岗位)', '职责', '(主题)']);
});

test('without a card everything is news', async () => {
  expect(await groups('方案')).toEqual(['职责']);
});

test('a card shows six duties, of several roles fewer of each and at least one', () => {
  expect([1, 2, 4, 9].map(dutiesOfEach)).toEqual([6, 3, 1, 1]);
});
