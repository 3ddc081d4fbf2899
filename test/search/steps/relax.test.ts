import { expect, test } from 'vitest';
import type { SearchRecord } from '../../../src/search/records.ts';
import { relax } from '../../../src/search/steps/relax.ts';
import type { TermHits } from '../../../src/search/steps/term.ts';
import { smallLibrary } from '../small-search.ts';

const [aDuty] = smallLibrary.duties;
const [aName] = smallLibrary.vocabulary.get('库存') ?? [];
const aRole = smallLibrary.records[0];
const records = Array.from({ length: 1000 }, (_, place) =>
  place === 0 ? aRole : aDuty,
) as SearchRecord[];

const term = (word: string, ...places: number[]): TermHits => {
  const hit = { match: 'exact', closeness: 'mentions', phrases: [word], reasons: [] } as const;
  const hits = new Map(places.map((place) => [place, hit]));
  return { term: word, hits, members: new Map(), meanings: [], kind: null };
};
const name = (word: string, ...places: number[]): TermHits => ({
  ...term(word, ...places),
  meanings: aName ? [aName] : [],
});
const relaxed = (...terms: TermHits[]) =>
  [...relax(terms, { records })].map(([place, { match, reasons }]) =>
    [place, match, ...reasons].join(' '),
  );

test('the largest group of terms that stand together is kept, and named', () => {
  expect(relaxed(term('甲', 1, 2), term('乙', 2, 3), term('丙', 4))).toEqual([
    '2 relaxed 只含「甲」「乙」',
  ]);
});

test('without a name, half of the terms say too little', () => {
  expect(relaxed(term('车型', 1), term('设计', 2))).toEqual([]);
});

test('of single names only the telling ones are kept', () => {
  const common = Array.from({ length: 300 }, (_, place) => place + 10);
  expect(relaxed(name('印章', 1), name('培训', ...common))).toEqual(['1 relaxed 只含「印章」']);
});

test('equally telling names are all kept', () => {
  expect(relaxed(name('甲', 1), name('乙', 2))).toEqual([
    '1 relaxed 只含「甲」',
    '2 relaxed 只含「乙」',
  ]);
});

test('of a long question the first six terms count', () => {
  const first = Array.from('甲乙丙丁', (word, place) => term(word, place + 10));
  expect(relaxed(...first, name('戊', 1), name('己', 2), name('庚', 3))).toEqual([
    '1 relaxed 只含「戊」',
    '2 relaxed 只含「己」',
  ]);
});

test('where names are asked for, other words alone do not answer', () => {
  expect(relaxed(name('银行', 1), term('关系', 2), term('维护', 2))).toEqual([
    '1 relaxed 只含「银行」',
  ]);
});

test('to stand together means to stand in a duty', () => {
  expect(relaxed(name('甲', 0, 1), name('乙', 0), name('丙', 5)).sort()).toEqual([
    '0 exact',
    '1 relaxed 只含「甲」',
    '5 relaxed 只含「丙」',
  ]);
});
