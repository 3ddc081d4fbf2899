import { expect, test } from 'vitest';
import { cooperationCard } from '../../src/search/cooperation.ts';
import { search } from '../../src/search/search.ts';
import { findTerm } from '../../src/search/steps/term.ts';
import { smallContext } from './small-search.ts';

const context = smallContext();

async function between(...words: string[]) {
  const card = cooperationCard(await Promise.all(words.map((word) => findTerm(word, context))));
  return (
    card && [
      `${card.subject.title}与${card.partner?.title}`,
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

test('a question finds the shared duties, with the reason', async () => {
  const { cards, results } = await search('行政和销售怎么配合', context);
  expect(cards.map(({ partner }) => partner?.title)).toEqual(['人事行政部']);
  const duties = results.filter(({ record }) => record.type === 'duty');
  expect(duties.map(({ record, hit }) => [record.title, ...hit.reasons])).toEqual([
    ['协助管理客户投诉', '协作：人事行政部'],
  ]);
});
