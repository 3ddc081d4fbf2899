import { expect, test } from 'vitest';
import { type Hit, intersection, relabel, union } from '../../src/search/hit.ts';

const hit = (match: Hit['match'], closeness: Hit['closeness'], word: string): Hit => ({
  match,
  closeness,
  phrases: [word],
  reasons: [word],
});

test('found twice, a record keeps the surer match and the closer relation', () => {
  const all = union([
    new Map([[7, hit('exact', 'mentions', '甲')]]),
    new Map([[7, hit('synonym', 'answers', '乙')]]),
  ]);
  expect(all.get(7)).toEqual(hit('exact', 'answers', '甲'));
});

test('found by several terms, a record is as unsure as its weakest match', () => {
  const common = intersection([
    new Map([
      [7, hit('exact', 'answers', '甲')],
      [8, hit('exact', 'named', '甲')],
    ]),
    new Map([[7, hit('synonym', 'mentions', '乙')]]),
  ]);
  expect([...common]).toEqual([
    [7, { match: 'synonym', closeness: 'mentions', phrases: ['甲', '乙'], reasons: ['甲', '乙'] }],
  ]);
});

test('a new label never makes a match surer', () => {
  const relabelled = relabel(new Map([[7, hit('relaxed', 'named', '甲')]]), 'pinyin', '拼音');
  expect(relabelled.get(7)).toMatchObject({ match: 'relaxed', reasons: ['拼音', '甲'] });
});
