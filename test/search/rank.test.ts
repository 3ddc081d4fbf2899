import { expect, test } from 'vitest';
import type { Hit } from '../../src/search/hit.ts';
import { compareShares, type Result, rankResults, sharesOf } from '../../src/search/rank.ts';
import { smallLibrary } from './small-search.ts';

const result = (id: string, hit: Partial<Hit> = {}): Result => {
  const record = smallLibrary.records.find((one) => 'id' in one && one.id === id);
  if (!record) throw new Error(`no ${id}`);
  const found = {
    match: 'exact',
    closeness: 'mentions',
    phrases: [],
    reasons: [],
    ...hit,
  } as const;
  return { record, hit: found };
};
const ids = (results: readonly Result[]) =>
  results.map(({ record }) => ('id' in record ? record.id : record.title));

test('duties: the surer match, then 主责 before 协办, then what is about the matter', () => {
  const ranked = rankResults([
    result('XS-01-01', { match: 'synonym', closeness: 'answers' }),
    result('XS-01-02', { closeness: 'answers' }),
    result('XZ-01-01', { closeness: 'concerns' }),
    result('XZ-01-02', { closeness: 'answers' }),
  ]);
  expect(ids(ranked)).toEqual(['XZ-01-02', 'XZ-01-01', 'XS-01-02', 'XS-01-01']);
});

test('duties that are equal in all this stand by the place of the word', () => {
  const ranked = rankResults([
    result('XS-01-01', { phrases: ['库龄'] }),
    result('XS-01-03', { phrases: ['制定'] }),
  ]);
  expect(ids(ranked)).toEqual(['XS-01-03', 'XS-01-01']);
});

test('duties without a matched word keep the order of the handbook', () => {
  const ranked = rankResults([result('XS-01-01'), result('XS-01-03')]);
  expect(ids(ranked)).toEqual(['XS-01-01', 'XS-01-03']);
});

test('roles: what bears the name, then who answers, in the order given, then mentions', () => {
  const roles = [
    result('sales-manager', { closeness: 'answers' }),
    result('office-manager', { match: 'synonym', closeness: 'answers' }),
  ];
  const [sales, office] = roles.map(({ record }) => record);
  if (!sales || !office) throw new Error('both are roles');
  expect(ids(rankResults(roles, [office, sales]))).toEqual(['office-manager', 'sales-manager']);
  expect(ids(rankResults([...roles, result('sales', { closeness: 'named' })]))).toEqual([
    'sales-manager',
    'office-manager',
    'sales',
  ]);
});

test('the role whose best duty is closer has the larger share, then who has more', () => {
  const shares = sharesOf([
    result('XS-01-01', { closeness: 'answers' }),
    result('XS-01-03', { closeness: 'answers' }),
    result('XZ-01-01', { closeness: 'answers' }),
    result('XZ-01-03'),
  ]);
  const [sales, office] = [...shares.values()];
  if (!sales || !office) throw new Error('two roles have shares');
  expect([sales.main, sales.answering, office.main, office.answering]).toEqual([2, 2, 1, 1]);
  expect(compareShares(sales, office)).toBeLessThan(0);
});

test('of two roles equally close to a matter, who answers more often goes before who does more', () => {
  const best = result('XS-01-01', { closeness: 'answers' });
  const answersOften = { best, main: 2, answering: 2 };
  const doesMore = { best, main: 3, answering: 1 };
  expect(compareShares(answersOften, doesMore)).toBeLessThan(0);
  expect(compareShares({ ...answersOften, answering: 1 }, doesMore)).toBeGreaterThan(0);
});
