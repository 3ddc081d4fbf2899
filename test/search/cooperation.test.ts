import { expect, test } from 'vitest';
import { cooperationCard } from '../../src/search/cooperation.ts';
import { cooperationWithAll } from '../../src/search/cooperation-with-all.ts';
import { openLibrary } from '../../src/search/library.ts';
import { search } from '../../src/search/search.ts';
import { findTerm } from '../../src/search/steps/term.ts';
import { smallContext, smallData } from './small-search.ts';

const context = smallContext();

async function between(...words: string[]) {
  const terms = await Promise.all(words.map((word) => findTerm(word, context)));
  const card = cooperationCard(words.join(' '), terms);
  return (
    card && [
      `${card.subject.title}与${card.counterpart?.title}`,
      ...card.responsible.map(({ role, duties }) => `${role.title} ${duties.map(({ id }) => id)}`),
    ]
  );
}

test('two departments: the duties in which either names the other', async () => {
  expect(await between('销售部', '行政')).toEqual(['销售部与人事行政部', '销售经理 XS-01-02']);
});

test('the department that names the other stands first, in whatever order they were typed', async () => {
  expect(await between('行政', '销售', '配合')).toEqual([
    '销售部与人事行政部',
    '销售经理 XS-01-02',
  ]);
});

test('one department, twice the same, or one beside something else asks for no cooperation', async () => {
  expect(await between('销售部')).toBeNull();
  expect(await between('销售部', '销售')).toBeNull();
  expect(await between('销售部', '行政', '投诉')).toBeNull();
});

test('cooperation that no duty tells of is told so before both heads, if it is asked for', async () => {
  const duties = smallData.duties.map((duty) => ({ ...duty, with: [] }));
  const alone = smallContext(openLibrary({ ...smallData, duties }));
  const told = async (query: string) =>
    (await search(query, alone)).cards.map((card) =>
      [
        card.subject.title,
        card.counterpart?.title,
        ...card.responsible.map(({ role }) => role.title),
      ]
        .filter(Boolean)
        .join(' '),
    );
  const heads = ['销售部 销售经理', '人事行政部 行政经理'];
  expect(await told('销售和行政怎么配合')).toEqual(['销售部 人事行政部', ...heads]);
  expect(await told('销售部 行政')).toEqual(heads);
});

test('a question finds the shared duties, with the reason', async () => {
  const { cards, results } = await search('行政和销售怎么配合', context);
  expect(cards.map(({ counterpart }) => counterpart?.title)).toEqual(['人事行政部']);
  const duties = results.filter(({ record }) => record.type === 'duty');
  expect(duties.map(({ record, hit }) => [record.title, ...hit.reasons])).toEqual([
    ['协助管理客户投诉', '协作：人事行政部'],
  ]);
});

test.each(['协作', '合作', '衔接', '进行协作', '沟通工作'])(
  '「%s」, which no duty holds, is what a card of work together was asked by',
  async (word) => {
    const { cards, unknown } = await search(`销售部和人事行政部怎么${word}`, context);
    expect([cards.map(({ counterpart }) => counterpart?.title), unknown]).toEqual([
      ['人事行政部'],
      [],
    ]);
  },
);

test('what else is not used beside a card of work together is told', async () => {
  const { cards, unknown } = await search('销售部和人事行政部怎么协作冲浪', context);
  expect(cards[0]?.counterpart?.title).toBe('人事行政部');
  expect(unknown).toEqual(['协作冲浪']);
});

test.each(['销售和外星人怎么配合', '外星人和销售部门如何协作？', '销售部 外星人 协调'])(
  '「%s」 shows the work of the one department that is known, and names the unknown word',
  async (query) => {
    const { cards, results, unknown } = await search(query, context);
    const told = cards.map(({ subject, counterpart, responsible }) => [
      subject.title,
      counterpart,
      ...responsible.flatMap(({ duties }) => duties.map(({ id }) => id)),
    ]);
    expect([told, unknown]).toEqual([[['销售部', null, 'XS-01-02']], ['外星人']]);
    expect(results.map(({ record }) => record.title)).toEqual([
      '销售经理',
      '协助管理客户投诉',
      '销售部',
    ]);
  },
);

test('whom others name to work with has their duties on the card', async () => {
  const { cards } = await search('行政和外星人怎么配合', context);
  expect(
    cards.map(({ subject, responsible }) => [subject.title, responsible[0]?.role.title]),
  ).toEqual([['人事行政部', '销售经理']]);
});

test.each(['配合销售部', '外星人和机器人怎么配合', '销售和投诉怎么配合', '销售和外星人'])(
  '「%s」 asks for no cooperation with somebody unknown',
  (query) => {
    expect(cooperationWithAll(query, context.library)).toBeNull();
  },
);
