import { expect, test } from 'vitest';
import { openLibrary } from '../../src/search/library.ts';
import { search } from '../../src/search/search.ts';
import { smallContext, smallData } from './small-search.ts';

const topics = [
  ...smallData.topics,
  { id: 'discounts', name: '让利', aliases: ['优惠幅度', '给优惠'] },
  { id: 'rules', name: '规定', aliases: ['规定汇编'] },
];
const duties = [
  ...smallData.duties,
  { id: 'XS-01-04', text: '调整让利政策', role: 0, topics: [3] },
  { id: 'XZ-01-04', text: '与供应商谈判，争取优惠的条款', role: 1 },
  { id: 'XZ-01-05', text: '制定年度预算', role: 1 },
];
const context = smallContext(openLibrary({ ...smallData, topics, duties }));

async function ask(query: string) {
  const { results, cards, unknown } = await search(query, context);
  const found = results.flatMap(({ record }) => (record.type === 'duty' ? [record.id] : []));
  return { cards: cards.map(({ subject }) => subject.title), found, unknown };
}

test.each([
  ['优惠审批', '审批'],
  ['优惠签字', '审批'],
  ['客户要求优惠谁批', '审批'],
  ['优惠要谁签字', '审批'],
  ['优惠谁定', '谁定'],
])('「%s」, which no duty decides, is answered with the nearest topic', async (query, word) => {
  expect(await ask(query)).toEqual({ cards: ['让利'], found: ['XS-01-04'], unknown: [word] });
});

test('what is found so says that the topic is only near', async () => {
  const { results } = await search('优惠审批', context);
  expect(results.map(({ hit }) => [hit.match, hit.reasons[0]])).toEqual(
    results.map(() => ['relaxed', '相近的主题：让利']),
  );
});

test('a duty that decides about the matter stays the answer', async () => {
  expect(await ask('年度预算谁定')).toEqual({
    cards: ['行政经理'],
    found: ['XZ-01-05'],
    unknown: [],
  });
  expect(await ask('重大问题谁批')).toMatchObject({ found: ['XZ-01-03'], unknown: [] });
});

test('whoever asks for no decision finds the duty with the word', async () => {
  expect(await ask('优惠')).toEqual({ cards: [], found: ['XZ-01-04'], unknown: [] });
});

test('beside a topic a 责任 that no duty of it has is said to be left out', async () => {
  expect(await ask('库存审批')).toMatchObject({ cards: ['库存'], unknown: ['审批'] });
  expect(await ask('投诉审批')).toMatchObject({ cards: ['投诉'], unknown: [] });
});

test('where no topic is near, the duties of that kind are shown', async () => {
  expect(await ask('车辆审批')).toEqual({ cards: [], found: ['XZ-01-03'], unknown: ['车辆'] });
});
