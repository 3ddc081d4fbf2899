import { expect, test } from 'vitest';
import { search } from '../../src/search/search.ts';
import { smallContext } from './small-search.ts';

test.each([
  ...['库存和印章', '库存以及印章', '库存及印章', '库存或者印章', '库存或印章', '库存还有印章'],
  ...[
    '库存，还有印章',
    '库存并且印章',
    '库存加上印章',
    '库存跟印章',
    '库存同印章',
    '谁管库存以及印章',
  ],
])('%s asks for both, and every word of it is used', async (query) => {
  const { cards, unknown } = await search(query, smallContext());
  expect(cards.map(({ subject }) => subject.title).sort()).toEqual(['印章', '库存']);
  expect(unknown).toEqual([]);
});
