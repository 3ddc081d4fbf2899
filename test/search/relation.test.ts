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

test.each([
  '谁向行政经理汇报',
  '谁归行政经理管？',
  '汇报给行政经理的有谁',
  '上级是行政经理的岗位',
  '哪些岗位的上级是行政经理',
  '向行政经理汇报的有哪些人',
])('「%s」 asks for reports, as 行政经理的下级 does', async (query) => {
  expect(answer(query)).toEqual(['行政经理的直接下级', '销售经理']);
  const { cards } = await search(query, smallContext());
  expect(cards.map(({ relation }) => relation)).toEqual(['直接下级']);
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

const ASKING =
  `虚线汇报给 虚线上级 向谁汇报 顶头上司 领导 老板 归谁管 直接下级 手下 管哪些人 管谁 职务代理人 谁代理
谁替班 谁顶岗 不在找 谁的考核指标 谁的kpi 考核谁 考核哪些岗位 绩效考核什么指标 绩效指标 怎么考核 kpi
电话或分机 联系电话 分机 手机 联系方式 怎么联系`.split(/\s+/);
const TAILS = ` 是谁 是哪位 是什么 是多少 有谁 有哪些 多少 谁 号码 号 ？`.split(' ');

test.each(ASKING)('what asks for a fact by 「%s」 is answered so by the search', async (words) => {
  for (const text of TAILS.map((tail) => `销售经理${words}${tail}`)) {
    const [card] = (await search(text, smallContext())).cards;
    expect(answer(text) && `${card?.subject.title}的${card?.relation}`, text).toBe(
      answer(text)?.[0] ?? null,
    );
  }
});
