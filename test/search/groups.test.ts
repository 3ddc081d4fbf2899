import { expect, test } from 'vitest';
import { countResults, groupResults } from '../../src/search/groups.ts';
import { search } from '../../src/search/search.ts';
import { smallContext } from './small-search.ts';

test('results stand under the names of their types, roles first', async () => {
  const { results } = await search('投诉', smallContext());
  expect(groupResults(results).map(({ label, results: own }) => [label, own.length])).toEqual([
    ['岗位', 1],
    ['职责', 3],
    ['主题', 1],
  ]);
  expect(countResults(results)).toBe('找到 1 个岗位、3 条职责、1 个主题');
});

test('nothing found is said so', () => {
  expect(countResults([])).toBe('没有找到');
});
