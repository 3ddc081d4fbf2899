import { expect, test } from 'vitest';
import { relax } from '../../../src/search/steps/relax.ts';
import type { TermHits } from '../../../src/search/steps/term.ts';

const term = (word: string, ...places: number[]): TermHits => {
  const hit = { match: 'exact', closeness: 'mentions', phrases: [word], reasons: [] } as const;
  const hits = new Map(places.map((place) => [place, hit]));
  return { term: word, hits, members: new Map(), meanings: [] };
};
const relaxed = (...terms: TermHits[]) =>
  [...relax(terms, 1000)].map(([place, { match, reasons }]) =>
    [place, match, ...reasons].join(' '),
  );

test('the largest group of terms that stand together is kept, and named', () => {
  expect(relaxed(term('甲', 1, 2), term('乙', 2, 3), term('丙', 4))).toEqual([
    '2 relaxed 只含「甲」「乙」',
  ]);
});

test('of single terms only the telling ones are kept', () => {
  const common = Array.from({ length: 300 }, (_, place) => place + 10);
  expect(relaxed(term('印章', 1), term('管理', ...common))).toEqual(['1 relaxed 只含「印章」']);
});

test('equally telling terms are all kept', () => {
  expect(relaxed(term('甲', 1), term('乙', 2))).toEqual([
    '1 relaxed 只含「甲」',
    '2 relaxed 只含「乙」',
  ]);
});
