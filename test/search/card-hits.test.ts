import { expect, test } from 'vitest';
import { answerCard, dutyCards } from '../../src/search/answer-card.ts';
import { cardHits } from '../../src/search/card-hits.ts';
import type { Hit } from '../../src/search/hit.ts';
import { smallLibrary } from './small-search.ts';

const hit: Hit = { match: 'exact', closeness: 'mentions', phrases: [], reasons: [] };
const shown = (hits: ReturnType<typeof cardHits>) =>
  [...hits].map(([place, { closeness, reasons }]) =>
    [smallLibrary.records[place]?.title, closeness, ...reasons].join(' '),
  );
const [complaints] = smallLibrary.vocabulary.get('投诉') ?? [];
if (!complaints) throw new Error('投诉 is a topic');
const card = answerCard(complaints);

test('the subject of a card and the roles that answer are among the results', () => {
  expect(shown(cardHits([card], new Map(), smallLibrary))).toEqual([
    '投诉 named',
    '行政经理 answers 主责「投诉」',
  ]);
});

test('roles that answer already stay alone, and what was found keeps its match', () => {
  const sales = smallLibrary.places.get(smallLibrary.records[0] ?? complaints) ?? -1;
  const topic = smallLibrary.places.get(complaints) ?? -1;
  const hits = new Map([
    [sales, { ...hit, closeness: 'answers' } as const],
    [topic, hit],
  ]);
  expect(shown(cardHits([card], hits, smallLibrary))).toEqual([]);
});

test('a role that answers by its duty says which', () => {
  const duties = smallLibrary.duties.slice(4, 5).map((record) => ({ record, hit }));
  expect(shown(cardHits(dutyCards(duties), new Map(), smallLibrary))).toEqual([
    '行政经理 answers 主责 XZ-01-02',
  ]);
});
