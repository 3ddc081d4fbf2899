import { expect, it } from 'vitest';
import { buildHandbook } from '../../src/handbook/build-handbook.ts';
import { dutyPlaces } from '../../src/handbook/duty-places.ts';
import { formatProblems } from '../../src/handbook/format-problems.ts';
import { toOpenData } from '../../src/handbook/open-data.ts';
import { SHOP } from './shop.ts';
import { common, duty, source } from './written.ts';

const COMMONS = [
  common('sales', { title: '销售部通用', for: ['销售部'], code: 'TY-XS' }, [
    duty(10, '参加晨会', { 编号: ['TY-XS-01'] }),
  ]),
  common('all', { title: '全员通用职责', order: 1, except: ['总经理'], retired: ['TY-02'] }, [
    duty(10, '参加盘点', {
      编号: ['TY-01'],
      主题: ['库存'],
      指标: ['库龄'],
      协作: ['银行'],
      待确认: ['几时盘点'],
    }),
  ]),
];

function build() {
  const sources = [...SHOP.sources.slice(1), source('1-sales-06', ['TY-01'])];
  const { handbook, problems } = buildHandbook({ ...SHOP, commons: COMMONS, sources });
  if (!handbook) throw new Error(formatProblems(problems));
  return handbook;
}

const handbook = build();
const [everybodys] = handbook.commonDuties;
const numbers = (duties: readonly { readonly id: string }[]) => duties.map(({ id }) => id);

it('stands in the order that HR gave', () => {
  expect(handbook.commons.map(({ id }) => id)).toEqual(['all', 'sales']);
  expect(numbers(handbook.commonDuties)).toEqual(['TY-01', 'TY-XS-01']);
});

it('is no duty of a role, and stands with every role that has it', () => {
  expect(numbers(handbook.duties)).not.toContain('TY-01');
  const byRole = handbook.roles.map(({ id, commonDuties }) => [id, numbers(commonDuties)]);
  expect(Object.fromEntries(byRole)).toEqual({
    boss: [],
    manager: ['TY-01', 'TY-XS-01'],
    adviser: ['TY-01', 'TY-XS-01'],
  });
  expect(everybodys?.roles.map(({ id }) => id)).toEqual(['manager', 'adviser']);
  expect(everybodys?.audience).toBe('全体岗位（总经理除外）');
});

it('has everything that a duty says, in both directions', () => {
  expect(everybodys).toMatchObject({ text: '参加盘点', kind: '主责', doubt: '几时盘点' });
  const { topics, metrics, partners } = handbook;
  for (const things of [topics, metrics, partners]) {
    const named = things.filter(({ commonDuties }) => commonDuties.length);
    expect(named).toHaveLength(1);
    expect(named[0]?.commonDuties).toEqual([everybodys]);
    expect(named[0]?.duties).not.toContain(everybodys);
  }
});

it('has one address on the page of all common duties, also once it is retired', () => {
  expect(everybodys?.url).toBe('/common/#TY-01');
  expect(dutyPlaces(handbook)).toMatchObject({
    'TY-01': '/common/#TY-01',
    'TY-02': '/common/#TY-02',
  });
});

it('may carry on an item of the original document', () => {
  const fate = handbook.sources.find(({ id }) => id === '1-sales-06')?.fate;
  expect(fate).toEqual({ kind: 'duties', duties: [everybodys] });
});

it('is published once, and absent where there is none', () => {
  const open = toOpenData(handbook);
  expect(open.commonDuties?.[0]).toMatchObject({
    id: 'TY-01',
    text: '参加盘点',
    roles: ['manager', 'adviser'],
    url: '/common/#TY-01',
  });
  expect(open.commons?.map(({ duties }) => duties)).toEqual([['TY-01'], ['TY-XS-01']]);
  expect(open.roles.find(({ id }) => id === 'adviser')).toMatchObject({
    commonDuties: ['TY-01', 'TY-XS-01'],
  });
  const { handbook: without } = buildHandbook(SHOP);
  if (!without) throw new Error('the shop is sound');
  expect(JSON.stringify(toOpenData(without))).not.toContain('common');
});
