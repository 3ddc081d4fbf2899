import { expect, test } from 'vitest';
import { search } from '../../src/search/search.ts';
import { smallContext } from './small-search.ts';

const context = smallContext();

test.each([
  ['投诉5000元谁批', '5000元'],
  ['投诉5000元以上谁审批', '5000元以上'],
  ['5000元的投诉找谁签字', '5000元'],
  ['投诉20万谁批', '20万'],
  ['三千块的投诉谁审批', '三千块'],
  ['投诉２万元谁有权批', '２万元'],
])('%s: that no amounts are written is said', async (query, amount) => {
  const { cards, unknown, note } = await search(query, context);
  expect(cards[0]?.subject.title).toBe('投诉');
  expect(unknown).toContain(amount);
  expect(note).toBe('，手册里没有写多少金额由谁签批');
});

test('nor how many days', async () => {
  const { unknown, note } = await search('投诉拖3天谁批', context);
  expect([unknown.includes('3天'), note]).toEqual([true, '，手册里没有写多少天由谁签批']);
});

test('where nobody is asked to sign the amount is only told as unused', async () => {
  const { unknown, note } = await search('20万的投诉谁管', context);
  expect([unknown, note]).toEqual([['20万'], undefined]);
});
