import { expect, test } from 'vitest';
import { search } from '../../src/search/search.ts';
import { smallContext } from './small-search.ts';

const context = smallContext();

test.each([
  '有没有人管投诉',
  '投诉有没有人管',
  '有没有人负责投诉？',
  '是否有人负责投诉',
  '有无专人处理投诉',
  '投诉有专人负责吗',
  '有没有岗位对接投诉',
  '有没有专门管投诉的人',
  '我们有没有负责投诉的部门',
  '投诉有人管没有',
  '现在有没有人在管投诉呢',
])('%s is answered with who does', async (query) => {
  const { cards, unknown } = await search(query, context);
  expect(cards[0]?.subject.title).toBe('投诉');
  expect(cards[0]?.responsible[0]?.role.title).toBe('行政经理');
  expect(unknown).toEqual([]);
});

test('where nobody does nothing is found', async () => {
  expect((await search('有没有人管无人机', context)).results).toEqual([]);
});
