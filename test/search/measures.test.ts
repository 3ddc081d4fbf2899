import { describe, expect, it } from 'vitest';
import { search } from '../../src/search/search.ts';
import { measuredLibrary, smallContext, smallLibrary } from './small-search.ts';

async function ask(query: string, ownRole = '', library = measuredLibrary) {
  const {
    cards,
    results,
    lacksOwnRole = false,
  } = await search(query, smallContext(library), ownRole);
  const told = cards.map(({ subject, relation, responsible }) => [
    subject.title,
    relation,
    ...responsible.map(({ role }) => role.title),
  ]);
  const roles = results.flatMap(({ record }) => (record.type === 'role' ? [record.title] : []));
  return { told, roles, lacksOwnRole };
}

describe('what a role is measured by', () => {
  it.each([
    '销售经理的考核指标',
    '销售经理 KPI',
    '销售经理的KPI是什么',
    '销售主管考核指标有哪些？',
    '请问销售经理的绩效指标',
    '销售经理绩效考核指标',
    '销售经理考核哪些指标',
    '销售经理怎么考核？',
  ])('「%s」 has the card of the role', async (query) => {
    expect(await ask(query)).toEqual({
      told: [['销售经理', '考核指标', '销售经理']],
      roles: ['销售经理'],
      lacksOwnRole: false,
    });
  });

  it.each(['我的考核指标', '我的KPI是什么', '我怎么考核', '本人的绩效指标有哪些'])(
    '「%s」 is answered for the role that the reader chose, and asks for it before',
    async (query) => {
      expect(await ask(query)).toEqual({ told: [], roles: [], lacksOwnRole: true });
      expect((await ask(query, 'sales-manager')).told).toEqual([
        ['销售经理', '考核指标', '销售经理'],
      ]);
    },
  );

  it('is told to be unwritten for one’s own role where nobody is measured', async () => {
    expect((await ask('我的考核指标', 'sales-manager', smallLibrary)).told).toEqual([
      ['销售经理', '考核指标'],
    ]);
  });
});

describe('who is measured by a metric', () => {
  it.each([
    ['周转率考核谁', ['销售经理']],
    ['转速考核哪些岗位？', ['销售经理']],
    ['周转率是谁的KPI', ['销售经理']],
    ['库龄考核岗位', ['销售经理', '行政经理']],
  ])('「%s」 has the roles', async (query, roles) => {
    const found = await ask(query);
    expect(found.told.map(([, ...rest]) => rest)).toEqual([['考核岗位', ...roles]]);
    expect(found.roles).toEqual(roles);
  });

  it('stands on the card of the metric, too', async () => {
    const { cards } = await search('周转率', smallContext(measuredLibrary));
    const [card] = cards;
    expect(card?.subject.title).toBe('周转率');
    expect(card?.others.map(({ role, part }) => [role.title, part])).toEqual([
      ['销售经理', '考核'],
    ]);
  });
});

it.each(['销售经理的KPI', '销售部的考核指标', '库龄考核谁'])(
  '「%s」 means what it says elsewhere where nobody is measured',
  async (query) => {
    const { told } = await ask(query, '', smallLibrary);
    expect(told.flatMap(([, relation]) => relation ?? [])).toEqual([]);
  },
);
