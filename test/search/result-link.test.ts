import { expect, test } from 'vitest';
import { resultLink } from '../../src/search/result-link.ts';
import { search } from '../../src/search/search.ts';
import { smallContext } from './small-search.ts';

test('a link carries the phrases that stand in the text, before the anchor', async () => {
  const { results } = await search('公章', smallContext());
  expect(results.map(resultLink)).toEqual([
    '/roles/office-manager/',
    '/roles/office-manager/?mark=%E5%8D%B0%E7%AB%A0#XZ-01-01',
    '/topics/seal/?mark=%E5%8D%B0%E7%AB%A0',
  ]);
});
