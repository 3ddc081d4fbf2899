import { expect, test } from 'vitest';
import { search } from '../../src/search/search.ts';
import { smallContext } from './small-search.ts';

const context = smallContext();

test.each([
  '投诉是销售经理管还是行政经理管',
  '投诉归销售经理还是行政经理',
  '投诉该找销售经理还是找行政经理？',
  '投诉归销售经理管还是归行政经理管',
  '投诉是销售经理的事还是行政经理的事',
  '销售经理还是行政经理管投诉',
  '投诉到底是销售经理，还是行政经理负责呢',
  '投诉由销售主管还是店总处理',
])('%s is answered for the matter, with what each of them is to it', async (query) => {
  const { cards, unknown } = await search(query, context);
  expect(cards[0]?.subject.title).toBe('投诉');
  expect(cards[0]?.told).toBe('「销售经理」协办，「行政经理」主责。');
  expect(unknown).toEqual([]);
});

test('departments are told by the role that is meant, and who has no part in it', async () => {
  const { cards } = await search('印章是销售部管还是HR管', context);
  expect(cards[0]?.told).toBe('「销售部」不在其中，「人事行政部」（行政经理）牵头。');
});

test('one of three may be unknown, which is said', async () => {
  const { cards, unknown } = await search('投诉是外星人管还是销售经理管还是行政经理管', context);
  expect(cards[0]?.told).toBe('「销售经理」协办，「行政经理」主责。');
  expect(unknown).toEqual(['外星人']);
});

test('without a topic the duties of each are counted', async () => {
  const { note } = await search('员工培训是销售经理管还是行政经理管', context);
  expect(note).toBe('，其中「销售经理」没有，「行政经理」 1 条');
});

test.each(['投诉是不是行政经理管', '投诉归行政经理管吗', '投诉是行政经理负责吗？'])(
  '%s is answered for the matter',
  async (query) => {
    const { cards, unknown } = await search(query, context);
    expect(cards[0]?.told).toBe('「行政经理」主责。');
    expect(unknown).toEqual([]);
  },
);

test.each(['投诉还是找谁', '还是库存的事找谁', '投诉还是很多找谁'])(
  '%s chooses between nobody',
  async (query) => {
    const { cards } = await search(query, context);
    expect(cards.map(({ told }) => told).filter(Boolean)).toEqual([]);
  },
);
