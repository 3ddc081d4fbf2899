import { expect, test } from 'vitest';
import { relationCards } from '../../src/search/relation.ts';
import { relationAsked } from '../../src/search/relation-asked.ts';
import { search } from '../../src/search/search.ts';
import { smallContext, smallLibrary } from './small-search.ts';

/** What is asked, and who is the answer; null where the query asks for no fact. */
function answer(query: string) {
  const asked = relationAsked(query);
  const [card] = asked ? relationCards(asked, smallLibrary, null) : [];
  if (!card) return null;
  const { subject, relation, responsible, others } = card;
  return [
    `${subject.title}的${relation}`,
    ...[...responsible, ...others].map((it) => it.role.title),
  ];
}

test.each([
  '销售经理的上级',
  '销售经理上级是谁',
  '谁是销售主管的直接上级？',
  '请问销售经理向谁汇报',
])('「%s」 asks for a superior', (query) => {
  expect(answer(query)).toEqual(['销售经理的直接上级', '行政经理']);
});

test('the top role has no superior', () => {
  expect(answer('行政经理的上级')).toEqual(['行政经理的直接上级']);
});

test('reports are the answer, without the role that was asked about', () => {
  expect(answer('行政经理的下属有哪些')).toEqual(['行政经理的直接下级', '销售经理']);
  expect(answer('销售经理管哪些人')).toEqual(['销售经理的直接下级']);
});

test('a telephone is asked of a role or of the head of a department', () => {
  expect(answer('销售经理电话')).toEqual(['销售经理的电话或分机', '销售经理']);
  expect(answer('销售部的电话是多少')).toEqual(['销售部的电话或分机', '销售经理']);
  expect(answer('行政经理怎么联系')).toEqual(['行政经理的电话或分机']);
});

test('a deputy who is no role is no result', () => {
  expect(answer('行政经理的代理人')).toEqual(['行政经理的职务代理人']);
});

test.each(['投诉电话', '上级', '老板', '公章的上级', '销售领导', '电话'])(
  '「%s」 asks for no fact of a role',
  (query) => {
    expect(answer(query)?.[0]).toBeUndefined();
  },
);

test('the answer is the first role among the results, before the role that was named', async () => {
  const { results } = await search('销售经理的上级', smallContext());
  expect(results.map(({ record, hit }) => [record.title, ...hit.reasons])).toEqual([
    ['行政经理', '销售经理的直接上级'],
    ['销售经理'],
  ]);
});
