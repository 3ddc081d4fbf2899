import { expect, test } from 'vitest';
import { asksOwn } from '../../src/search/own.ts';
import { search } from '../../src/search/search.ts';
import { smallContext } from './small-search.ts';

/** What the cards are about and who answers, and whether a role must be chosen first. */
async function ask(query: string, ownRole = '') {
  const { cards, results, lacksOwnRole = false } = await search(query, smallContext(), ownRole);
  const told = cards.map(({ subject, responsible }) => [
    subject.title,
    ...responsible.map(({ role }) => role.title),
  ]);
  return { told, found: results.length > 0, lacksOwnRole };
}

const OWN = [
  '我的上级',
  '我的领导是谁',
  '本人的电话',
  '我的部门',
  '我的同事有哪些？',
  '我的职责',
  '我负责什么',
  '我每月要做什么',
  '我每个星期要做些什么',
  '我有哪些职责',
  '我平时要干啥',
  '我的月度工作有哪些',
  '我今天该做什么',
  '本人每年的任务',
  '咱们日常工作是什么',
];

test.each(OWN)('「%s」 finds nothing before a role is chosen, and says that', async (query) => {
  const lacking = { told: [], found: false, lacksOwnRole: true };
  expect(await ask(query)).toEqual(lacking);
  expect(await ask(query, 'gone')).toEqual(lacking);
});

test.each([
  ['我的上级', '销售经理', '行政经理'],
  ['我的领导是谁', '销售经理', '行政经理'],
  ['本人的直接上级', '销售经理', '行政经理'],
  ['我的部门', '销售部', '销售经理'],
  ['请问我的同事有哪些？', '销售部', '销售经理'],
  ['我的职责是什么', '销售经理', '销售经理'],
  ['我该做什么', '销售经理', '销售经理'],
])('「%s」 is answered for the role that the reader chose', async (query, ...told) => {
  expect(await ask(query, 'sales-manager')).toEqual({
    told: [told],
    found: true,
    lacksOwnRole: false,
  });
});

test.each([
  '销售经理的上级',
  '我的公章丢了',
  '我们部门的投诉谁管',
  '同事',
  '部门',
  '我要报销',
  '我每月要报销什么',
])('「%s」 asks about no role of the reader’s own', (query) => {
  expect(asksOwn(query)).toBe(false);
});

test('a chosen role changes nothing of what asks about another', async () => {
  expect(await ask('行政经理的下属', 'sales-manager')).toEqual(await ask('行政经理的下属'));
});
