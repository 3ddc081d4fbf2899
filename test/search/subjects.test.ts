import { expect, test } from 'vitest';
import { openLibrary } from '../../src/search/library.ts';
import { search } from '../../src/search/search.ts';
import { findTerm, type TermHits } from '../../src/search/steps/term.ts';
import { subjectsOf } from '../../src/search/subjects.ts';
import { smallContext, smallData } from './small-search.ts';

const context = smallContext();

/** Titles of what the terms ask about. */
async function about(...words: string[]) {
  const terms = await Promise.all(words.map((word) => findTerm(word, context)));
  return subjectsOf(terms, context.library).map(({ title }) => title);
}

test('what a term names is asked about, also by another name', async () => {
  expect([await about('公章'), await about('店总'), await about('处理')]).toEqual([
    ['印章'],
    ['行政经理'],
    [],
  ]);
});

test('two terms may name one thing together', async () => {
  expect(await about('客户', '投诉')).toEqual(['投诉']);
  expect(await about('销售', '主管')).toEqual(['销售经理']);
});

test('a topic is asked about before a role or department that is named, too', async () => {
  expect(await about('销售部', '印章')).toEqual(['印章']);
});

test('a term that may mean one thing or another asks about each of them', async () => {
  const meanings = ['销售部', '印章'].flatMap((name) => context.library.vocabulary.get(name) ?? []);
  const letters = { ...(await findTerm('xx', context)), meanings };
  const titles = (own: TermHits) => subjectsOf([own], context.library).map(({ title }) => title);
  const readings = [letters, letters];
  expect([titles({ ...letters, readings }), titles(letters)]).toEqual([
    ['销售部', '印章'],
    ['印章'],
  ]);
});

test('of several topics the most special one comes first', async () => {
  expect(await about('投诉', '印章')).toEqual(['印章', '投诉']);
});

test('a piece of a duty asks about the names that stand free in it', async () => {
  expect([await about('客户投诉的'), await about('库存车')]).toEqual([['投诉'], ['库存']]);
});

test('initials mean a topic or department by its own name first, then what more is called by', async () => {
  const topics = [
    { id: 'visits', name: '看望', aliases: ['看船'] },
    { id: 'lessons', name: '学习', aliases: ['课程'] },
    { id: 'store', name: '库存', aliases: ['存货'] },
  ];
  const duties = [
    { id: 'XS-01-01', text: '看望病人', role: 0, topics: [0] },
    { id: 'XS-01-02', text: '组织学习', role: 0, topics: [1] },
    { id: 'XZ-01-01', text: '记录学习的情况', role: 1, topics: [1] },
    { id: 'XZ-01-02', text: '盘点库存', role: 1, topics: [2] },
  ];
  const context = smallContext(openLibrary({ ...smallData, topics, duties }));
  const { cards, results } = await search('kc', context);
  expect(cards.map(({ subject }) => subject.title)).toEqual(['库存', '学习', '看望']);
  const of = (type: string) => results.filter(({ record }) => record.type === type);
  expect(of('topic').map(({ record }) => record.title)).toEqual(['库存', '学习', '看望']);
  expect(of('duty')[0]?.record.title).toBe('盘点库存');
  const [first] = (await search('xs', context)).cards;
  expect(first?.subject.title).toBe('销售部');
});
