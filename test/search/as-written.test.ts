import { expect, test } from 'vitest';
import { openLibrary } from '../../src/search/library.ts';
import { search } from '../../src/search/search.ts';
import { smallContext, smallData } from './small-search.ts';

const topics = [
  { id: 'yield', name: '投资回报', aliases: ['ROI', 'Wi-Fi'] },
  { id: 'scrap', name: '投诉', aliases: [] },
];
const duties = [
  { id: 'XS-01-01', text: '测算回报', role: 0, topics: [0] },
  { id: 'XS-01-02', text: '处理投诉', role: 1, topics: [1] },
];
const context = smallContext(openLibrary({ ...smallData, topics, duties }));
const said = async (query: string) => {
  const { results, cards, suggestions } = await search(query, context);
  const reasons = results.flatMap(({ hit }) => hit.reasons);
  return [...reasons, ...cards.map(({ called }) => called), ...suggestions].join(' ');
};

test.each([
  ['roi', '「ROI」即主题「投资回报」'],
  ['ＲＯＩ谁负责', '「ROI」即主题「投资回报」'],
  ['Roi 外星人', '只含「ROI」'],
  ['hr', '「HR」即部门「人事行政部」'],
  ['xs-02归谁管', 'XS-01'],
])('of %s it is said as the handbook writes it: %s', async (query, words) => {
  const text = await said(query);
  expect(text).toContain(words);
  expect(text).not.toMatch(/「(?:roi|hr)」|xs-01/);
});
