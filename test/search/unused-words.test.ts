import { expect, test } from 'vitest';
import { openLibrary } from '../../src/search/library.ts';
import { search } from '../../src/search/search.ts';
import { toldUnused } from '../../src/search/unused-words.ts';
import { smallContext, smallData } from './small-search.ts';

test.each([
  '找谁',
  '找谁盖章',
  '盖章找谁',
  '盖章该找谁',
  '盖章要找哪个部门',
  '请问盖章归谁管',
  '盖章应该去问谁呢',
  '盖章怎么办',
  '想问盖章该联系哪位',
  '盖章在哪里办',
  '盖章由谁负责的',
])('of %s only what does not ask is told', (word) => {
  expect(toldUnused([word], word)).toEqual(word === '找谁' ? [] : ['盖章']);
});

test.each(['外星人', '谁定', '不归', '没有参与', '以外', '哪吒', '除了外星人'])(
  '%s is told as it is',
  (word) => expect(toldUnused([word], word)).toEqual([word]),
);

test('words are told in the letters in which they were typed, each once', () => {
  expect(toldUnused(['roi', 'Wi-Fi', 'roi'], 'ＲＯＩ 找谁')).toEqual(['ＲＯＩ', 'Wi-Fi']);
  expect(toldUnused(['kpi'], '投诉 KPI')).toEqual(['KPI']);
});

test('beside the right card a clause that was not understood is told without its question', async () => {
  const topics = [{ id: 'seal', name: '印章', aliases: ['公章'], lead: 1 }];
  const duties = [{ id: 'XZ-01-01', text: '管理公司的印章', role: 1, topics: [0] }];
  const context = smallContext(openLibrary({ ...smallData, topics, duties }));
  const { cards, unknown } = await search('公章 盖戳找谁', context);
  expect(cards[0]?.subject.title).toBe('印章');
  expect(unknown).toEqual(['盖戳']);
});

test.each([
  '投诉对接人',
  '投诉的对接人是谁',
  '投诉联系人是谁',
  '投诉第一责任人是谁',
  '投诉责任人是谁',
  '投诉对口谁',
  '投诉接口人',
  '投诉出事谁背锅',
  '投诉是谁的锅',
  '投诉的联系人找谁',
])('%s asks for nothing but the topic', async (query) => {
  const { cards, unknown } = await search(query, smallContext());
  expect(cards[0]?.subject.title).toBe('投诉');
  expect(unknown).toEqual([]);
});
