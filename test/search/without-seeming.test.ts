import { expect, test } from 'vitest';
import { search } from '../../src/search/search.ts';
import { smallContext } from './small-search.ts';

test('what the query only seems to name is not suggested', async () => {
  const { suggestions, near } = await search('车库存放', smallContext());
  expect(suggestions).toEqual([]);
  expect(near.map(({ title }) => title)).not.toContain('库存');
});

test('what it names is', async () => {
  const { suggestions } = await search('印章遗失补办', smallContext());
  expect(suggestions).toContain('印章');
});
