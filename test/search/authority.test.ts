import { expect, test } from 'vitest';
import { openLibrary } from '../../src/search/library.ts';
import { search } from '../../src/search/search.ts';
import { hospitalData } from './hospital.ts';
import { smallContext } from './small-search.ts';

const authorities = [
  {
    id: 'drugs',
    matter: '药品采购',
    aliases: ['买药'],
    note: '急用的先口头请示',
    rows: [
      { amount: '5 万元以下', who: ['部门负责人', 1] },
      { amount: '5 万元至 20 万元', who: ['部门负责人', 1, 0] },
      { amount: '20 万元以上', who: ['部门负责人', 1, 0, { partner: 0 }] },
    ],
  },
  {
    id: 'machines',
    matter: '设备采购',
    aliases: ['机器'],
    rows: [{ amount: '超过 10 万元', who: [0] }],
  },
  { id: 'records', matter: '借阅病历', aliases: [], rows: [{ who: [3] }] },
];
const context = smallContext(openLibrary({ ...hospitalData, authorities }));
const silent = smallContext(openLibrary(hospitalData));
const ask = (query: string) => search(query, context);

/** The matters of a query with the amounts that answer it. */
async function told(query: string): Promise<string[]> {
  const { authority } = await ask(query);
  return (authority?.matters ?? []).map(({ record, rows, isOutside }) =>
    [record.id, ...rows.map(({ amount }) => amount), ...(isOutside ? ['outside'] : [])].join(' '),
  );
}

test.each([
  ['药品采购3万谁批', ['drugs 5 万元以下']],
  ['3万的买药要谁签', ['drugs 5 万元以下']],
  ['药品采购三十万找谁签字', ['drugs 20 万元以上']],
  ['药品采购20万谁批', ['drugs 5 万元至 20 万元 20 万元以上']],
  ['药品采购20万以上谁批', ['drugs 20 万元以上']],
  ['药品采购3万到10万', ['drugs 5 万元以下 5 万元至 20 万元']],
  ['买药 5000 谁批', ['drugs 5 万元以下']],
  ['设备采购3万谁批', ['machines 超过 10 万元 outside']],
  ['借阅病历3万谁批', ['records ']],
])('%s is answered by the row of the amount', async (query, expected) => {
  expect(await told(query)).toEqual(expected);
});

test.each(['药品采购', '买药', '药品采购谁审批', '买药找谁签字', '药品采购审批权限', '药品谁批'])(
  '%s is answered by all rows of the matter',
  async (query) => {
    expect(await told(query)).toEqual(['drugs 5 万元以下 5 万元至 20 万元 20 万元以上']);
  },
);

test('an amount alone is answered by every matter of which a row holds it', async () => {
  expect(await told('15万谁批')).toEqual(['drugs 5 万元至 20 万元', 'machines 超过 10 万元']);
  expect(await told('十五万')).toEqual(['drugs 5 万元至 20 万元', 'machines 超过 10 万元']);
  expect(await told('五千谁批')).toEqual(['drugs 5 万元以下']);
});

test('words that several matters share lead to all of them', async () => {
  expect(await told('采购15万谁批')).toEqual(['drugs 5 万元至 20 万元', 'machines 超过 10 万元']);
});

const leave = { id: 'leave', matter: '请假', aliases: [], rows: [{ who: ['直接上级', 1] }] };
const ofDays = smallContext(openLibrary({ ...hospitalData, authorities: [...authorities, leave] }));

test.each([
  '请3天假谁批',
  '请三天假谁批',
  '请假3天',
  '请假三天',
  '请假7天',
  '请假超过3天谁批',
  '请3个工作日的假找谁签字',
  '请年假谁批',
  '请个假谁批',
])('%s is answered by the matter, whatever the days', async (query) => {
  const { authority } = await search(query, ofDays);
  expect(authority?.matters.map(({ record }) => record.title)).toEqual(['请假']);
  expect(authority?.isFirst).toBe(true);
});

test('days that are part of a name are none', async () => {
  const long = { id: 'long', matter: '三年期合同', aliases: [], rows: [{ who: [0] }] };
  const library = openLibrary({ ...hospitalData, authorities: [...authorities, leave, long] });
  const { authority } = await search('三年期合同谁批', smallContext(library));
  expect(authority?.matters.map(({ record }) => record.id)).toEqual(['long']);
});

test.each(['3天', '查房3天', '请3天假怎么查房'])('%s asks who signs nothing', async (query) => {
  expect((await search(query, ofDays)).authority).toBeUndefined();
});

test.each([
  ['我的审批权限', 'dean', ['drugs 5 万元至 20 万元 20 万元以上', 'machines 超过 10 万元']],
  ['我能批多少', 'dean', ['drugs 5 万元至 20 万元 20 万元以上', 'machines 超过 10 万元']],
  ['我签什么', 'nurse', ['records ']],
  ['我能签哪些', 'outer-chief', []],
  ['护士长能签多少', '', ['records ']],
  ['护士长的审批权限', 'dean', ['records ']],
  ['院长批什么', '', ['drugs 5 万元至 20 万元 20 万元以上', 'machines 超过 10 万元']],
  ['请问院长可以审批多少钱？', '', ['drugs 5 万元至 20 万元 20 万元以上', 'machines 超过 10 万元']],
])('%s, asked by %j, is answered by the rows that the role signs', async (query, own, expected) => {
  const { authority, lacksOwnRole } = await search(query, context, own);
  const matters = authority?.matters ?? [];
  expect(
    matters.map(({ record, rows }) => [record.id, ...rows.map((it) => it.amount)].join(' ')),
  ).toEqual(expected);
  expect([authority?.isFirst, lacksOwnRole]).toEqual([true, false]);
});

test.each(['我的审批权限', '我能批多少', '我签什么'])(
  '%s asks which role is the reader’s where nobody said',
  async (query) => {
    expect(await ask(query)).toMatchObject({ lacksOwnRole: true, results: [] });
  },
);

test.each(['审批权限', '审批权限有哪些', '签批权限'])('%s alone is every matter', async (query) => {
  const { authority } = await ask(query);
  expect(authority?.isFirst).toBe(true);
  expect(authority?.matters.map(({ record }) => record.id)).toEqual([
    'drugs',
    'machines',
    'records',
  ]);
});

test.each([
  '查房',
  '病历',
  '查房谁批',
  '查房20万谁批',
  '谁审批',
  '8021',
  '采购',
  '药品采购怎么查房',
  '「药品采购」',
  '张三电话',
])('%s is answered as in a handbook that does not say who signs what', async (query) => {
  const { authority, ...outcome } = await ask(query);
  const plain = await search(query, silent);
  expect(authority).toBeUndefined();
  expect(said(outcome)).toEqual(said(plain));
});

test('what else the query asks is found as without the amount, and stands behind', async () => {
  const [asked, plain] = await Promise.all([ask('借阅病历20万谁批'), ask('病历')]);
  expect(asked.authority?.isFirst).toBe(true);
  expect(asked.cards.map(({ subject }) => subject)).toEqual([]);
  expect(asked.results.at(-1)?.record).toMatchObject({ type: 'authority', title: '借阅病历' });
  expect(plain.cards.length).toBeGreaterThan(0);
});

test('a matter named alone stands behind what is found besides, and is a result', async () => {
  const { authority, results, unknown } = await ask('买药');
  expect(authority?.isFirst).toBe(false);
  expect(results.map(({ record }) => record.title)).toEqual(['药品采购']);
  expect(unknown).toEqual([]);
});

test('that no duty is of the kind 审批 is not told beside who signs', async () => {
  const { cards, unknown } = await ask('借阅病历谁审批');
  expect(cards.some((card) => 'missing' in card)).toBe(false);
  expect(unknown).toEqual([]);
});

test('signatories are roles, those outside, and words', async () => {
  const { authority } = await ask('药品采购30万谁批');
  const [row] = authority?.matters[0]?.rows ?? [];
  expect(row?.signatories.map((one) => (typeof one === 'string' ? one : one.title))).toEqual([
    '部门负责人',
    '主任',
    '院长',
    '医疗集团',
  ]);
});

function said({ results, cards, unknown, suggestions }: Awaited<ReturnType<typeof ask>>) {
  return {
    results: results.map(({ record }) => record.title),
    cards: cards.map(({ subject }) => subject.title),
    ...{ unknown, suggestions },
  };
}
