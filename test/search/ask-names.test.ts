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

test.each([
  ['库存超过90天', '库存', ['超过90天']],
  ['投诉3次', '投诉', ['3次']],
  ['印章至少2个', '印章', ['至少2个']],
  ['车子印章', '印章', ['车']],
  ['客户投诉店', '投诉', ['店']],
])('%s is about %s, and says what it did not use', async (query, about, unknown) => {
  expect(await find(query)).toEqual({ about: [about], unknown });
});

test.each([
  ['客户说车有库存', '库存'],
  ['车有库龄', '库龄'],
  ['员工反映车有库龄', '库龄'],
])('%s says something of %s, which a word of sentences need not tell', async (query, about) => {
  expect((await find(query)).about).toEqual([about]);
});

test.each(['股权印章', '印章店', '印章夹', '印章条', '3个印章夹', '有限印章'])(
  '%s is another thing',
  async (query) => {
    expect((await find(query)).about).toEqual([]);
  },
);
