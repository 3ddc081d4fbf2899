import { expect, test } from 'vitest';
import { answerCard } from '../../src/search/answer-card.ts';
import { mergeCards } from '../../src/search/merge-cards.ts';
import type { NamedRecord } from '../../src/search/records.ts';
import { smallLibrary } from './small-search.ts';

const cardOf = (name: string) => answerCard(smallLibrary.vocabulary.get(name)?.[0] as NamedRecord);

test('cards of one and the same role are one, with the duties of all', () => {
  const merged = mergeCards([cardOf('库存'), cardOf('公章'), cardOf('库龄')]);
  expect(
    merged.map(({ subject, also = [], responsible: [own] }) => [
      [subject, ...also.map((card) => card.subject)].map(({ title }) => title).join('、'),
      own?.duties.map(({ id }) => id).join(),
    ]),
  ).toEqual([
    ['库存、库龄', 'XS-01-01,XS-01-03'],
    ['印章', 'XZ-01-01'],
  ]);
});

test('a card with others beside its role, and cards without duties, stay apart', () => {
  const cards = [cardOf('投诉'), cardOf('公章'), cardOf('行政经理'), cardOf('行政')];
  expect(mergeCards(cards)).toEqual(cards);
});
