import { expect, test } from 'vitest';
import { search } from '../../src/search/search.ts';
import { smallContext } from './small-search.ts';

async function find(query: string) {
  const { cards, unknown } = await search(query, smallContext());
  return { about: cards.map(({ subject }) => subject.title), unknown };
}

test('a name in an unknown phrase answers where texts hold the rest, which is told as not used', async () => {
  expect(await find('车印章')).toEqual({ about: ['印章'], unknown: ['车'] });
  expect(await find('车印章谁管')).toEqual({ about: ['印章'], unknown: ['车'] });
});

test.each(['股权印章', '印章店', '印章夹'])('%s is another thing', async (query) => {
  expect((await find(query)).about).toEqual([]);
});
