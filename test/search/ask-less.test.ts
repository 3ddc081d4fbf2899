import { expect, test } from 'vitest';
import { search } from '../../src/search/search.ts';
import { smallContext } from './small-search.ts';

const context = smallContext();

test.each([
  ['培训谁运营', '运营'],
  ['培训由谁运营', '运营'],
  ['谁运营培训', '运营'],
  ['谁来维护培训', '维护'],
  ['培训现在哪位统筹', '统筹'],
  ['培训归哪位把控', '把控'],
  ['培训到底谁操盘', '操盘'],
  ['请问培训谁具体落地', '落地'],
  ['培训找谁掰扯', '掰扯'],
  ['培训断了，找谁补', '补'],
])('%s is answered for what it is about, and %s is told as not used', async (query, verb) => {
  const { results, cards, unknown } = await search(query, context);
  expect(results.map(({ record }) => record.title)).toContain('处理客户投诉，安排员工培训');
  expect(cards[0]?.responsible[0]?.role.title).toBe('行政经理');
  expect(unknown.join()).toContain(verb);
});

test('a topic that a question names with an unknown verb has its card', async () => {
  const { cards, unknown } = await search('公章谁运营', context);
  expect(cards[0]?.subject.title).toBe('印章');
  expect(unknown).toEqual(['运营']);
});

test.each([
  '谁负责股权激励方案',
  '无人机谁操盘',
  '无人机培训班谁陪着上天，客户想问',
  '外星人谁培训',
  '谁运营外星人',
])('%s finds nothing where nobody knows what it is about', async (query) => {
  expect((await search(query, context)).results).toEqual([]);
});
