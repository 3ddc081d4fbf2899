import { expect, test } from 'vitest';
import { openLibrary } from '../../src/search/library.ts';
import { search } from '../../src/search/search.ts';
import { smallContext, smallData } from './small-search.ts';

const context = smallContext();

test.each([
  ['谁不负责投诉', '不负责'],
  ['谁不管投诉', '不管'],
  ['哪个岗位不负责投诉', '不负责'],
  ['哪些部门不用管投诉', '不用管'],
  ['谁可以不处理投诉', '不处理'],
  ['投诉谁不需要参与', '不需要参与'],
  ['谁没有参与投诉', '没有参与'],
  ['投诉不归谁管', '不归'],
  ['投诉不是谁负责', '不是'],
  ['投诉不由哪个部门管', '不由'],
  ['有谁不办投诉', '不办'],
])('%s: who does is answered, and that %s was not used is said', async (query, said) => {
  const { cards, unknown } = await search(query, context);
  expect(cards[0]?.subject.title).toBe('投诉');
  expect(cards[0]?.responsible.map(({ role }) => role.title)).toEqual(['行政经理']);
  expect(unknown).toEqual([said]);
});

test.each(['销售经理不管什么', '销售经理不负责哪些', '销售经理不用做什么'])(
  '%s shows what the role does, and says that 不 was not used',
  async (query) => {
    const { cards, unknown } = await search(query, context);
    expect(cards[0]?.subject.title).toBe('销售经理');
    expect(unknown[0]).toMatch(/^不/);
  },
);

test.each(['投诉谁都不管找谁', '能不能管投诉', '投诉是不是谁都管', '客户不负责任谁处理投诉'])(
  '%s denies nothing',
  async (query) => {
    const { unknown } = await search(query, context);
    expect(unknown.filter((word) => /^不[管负]/.test(word) && !/任/.test(word))).toEqual([]);
  },
);

test('a name that holds the word is a name', async () => {
  const topics = [{ id: 'scrap', name: '没管好的库存', aliases: [] }];
  const duties = [{ id: 'XS-01-01', text: '处理没管好的库存', role: 0, topics: [0] }];
  const own = smallContext(openLibrary({ ...smallData, topics, duties }));
  const { cards, unknown } = await search('有人没管好的库存找谁', own);
  expect(cards[0]?.subject.title).toBe('没管好的库存');
  expect(unknown).toEqual([]);
});
