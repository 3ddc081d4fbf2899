import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/handbook/draft.ts';
import { joinRoles } from '../../src/handbook/join-roles.ts';
import type { Partner } from '../../src/handbook/model.ts';
import { SHOP } from './shop.ts';
import { content, department, role } from './written.ts';

describe('joinRoles', () => {
  const { departments, roles } = joinRoles(SHOP);

  it('puts departments in their order and their roles with the head first', () => {
    const titles = departments.map(({ title, head, roles }) => [
      title,
      head?.title,
      roles.map((r) => r.title),
    ]);
    expect(titles).toEqual([
      ['总经办', '总经理', ['总经理']],
      ['销售部', '销售经理', ['销售经理', '销售顾问']],
    ]);
  });

  it('joins superiors and reports in both directions', () => {
    const lines = roles.map(({ title, reportsTo, reports }) => [
      title,
      reportsTo?.title,
      reports.map((r) => r.title),
    ]);
    expect(lines).toEqual([
      ['总经理', undefined, ['销售经理']],
      ['销售经理', '总经理', ['销售顾问']],
      ['销售顾问', '销售经理', []],
    ]);
  });

  it('puts roles below the head in the order of codes', () => {
    const departments = [department('sales', { title: '销售部', head: '丙' })];
    const roles = ['甲', '乙', '丙'].map((title, i) =>
      role(`r${i}`, { title, code: `AA-0${3 - i}` }),
    );
    expect(joinRoles(content({ departments, roles })).roles.map(({ title }) => title)).toEqual([
      '丙',
      '乙',
      '甲',
    ]);
  });

  it('puts roles nearer to the top first, and those of a level in the order HR gave', () => {
    const departments = [department('sales', { title: '销售部' })];
    const roles = [
      role('a', { title: '甲', code: 'AA-01', reportsTo: '丙' }),
      role('b', { title: '乙', code: 'AA-02', reportsTo: '丙', order: 1 }),
      role('c', { title: '丙', code: 'AA-03' }),
      role('d', { title: '丁', code: 'AA-10', reportsTo: '丙', order: 2 }),
    ];
    const titles = joinRoles(content({ departments, roles })).roles.map(({ title }) => title);
    expect(titles).toEqual(['丙', '乙', '丁', '甲']);
  });

  it('tells apart roles of one title, and finds the superior in their own department', () => {
    const departments = [
      department('ward', { title: '内科', order: 1, head: '主任' }),
      department('surgery', { title: '外科', order: 2, head: '主任' }),
    ];
    const roles = ['内科', '外科'].flatMap((ward, i) => [
      role(`chief-${i}`, {
        title: '主任',
        code: `AA-1${i}`,
        department: ward,
        ...(i && { reportsTo: '内科/主任' }),
      }),
      role(`doctor-${i}`, { title: '医生', code: `AA-2${i}`, department: ward, reportsTo: '主任' }),
    ]);
    const joined = joinRoles(content({ departments, roles }));
    expect(joined.departments.map(({ head }) => head?.id)).toEqual(['chief-0', 'chief-1']);
    expect(joined.roles.map(({ id, reportsTo }) => [id, reportsTo?.id])).toEqual([
      ['chief-0', undefined],
      ['doctor-0', 'chief-0'],
      ['chief-1', 'chief-0'],
      ['doctor-1', 'chief-1'],
    ]);
  });

  it('lets the head of a department come from one above, and lists it only in its own', () => {
    const departments = [
      department('hospital', { title: '医院', head: '院长' }),
      department('ward', { title: '内科', parent: '医院', head: '院长' }),
    ];
    const roles = [role('boss', { title: '院长', department: '医院' })];
    const joined = joinRoles(content({ departments, roles })).departments;
    expect(joined.map(({ head, roles }) => [head?.id, roles.length])).toEqual([
      ['boss', 1],
      ['boss', 0],
    ]);
  });

  it('joins second lines in both directions, and superiors outside', () => {
    const group: Draft<Partner> = {
      ...{ id: 'group', formerly: [], name: '集团', aliases: [] },
      ...{ duties: [], commonDuties: [], reports: [], dottedReports: [] },
    };
    const roles = [
      role('boss', { title: '院长', reportsTo: '集团' }),
      role('money', { title: '会计', reportsTo: '院长', dottedTo: ['集团'] }),
      role('clerk', { title: '文员', reportsTo: '院长', dottedTo: ['会计'], deputy: '会计' }),
      role('porter', { title: '门卫', reportsTo: '院长', deputy: '王某' }),
    ];
    const departments = [department('sales', { title: '销售部' })];
    const joined = joinRoles(content({ departments, roles }), [group]).roles;
    const [boss, money, clerk, porter] = ['boss', 'money', 'clerk', 'porter'].map((id) =>
      joined.find((it) => it.id === id),
    );
    expect([boss?.reportsTo, boss?.reportsOutside]).toEqual([null, group]);
    expect(group.reports).toEqual([boss]);
    expect([money?.dottedOutside, group.dottedReports]).toEqual([[group], [money]]);
    expect([clerk?.dottedTo, money?.dottedReports]).toEqual([[money], [clerk]]);
    expect(clerk?.deputy).toEqual({ name: '会计', role: money });
    expect(porter?.deputy).toEqual({ name: '王某', role: null });
  });

  it('takes digits of codes for numbers, and puts roles without a code last', () => {
    const codes = ['B1.10', undefined, 'B1.2', '008'];
    const roles = codes.map((code, at) => role(`r${at}`, { title: `甲${at}`, code }));
    const joined = joinRoles(
      content({ departments: [department('d', { title: '销售部' })], roles }),
    );
    expect(joined.roles.map(({ code }) => code)).toEqual(['008', 'B1.2', 'B1.10', '']);
  });

  it('keeps the optional facts that are given and no others', () => {
    expect(roles.map(({ facts }) => facts)).toEqual([{ contact: '8001' }, {}, {}]);
  });

  it('keeps the facts of the firm in its words and order', () => {
    const facts = { 职级: 'M3', 序列: '管理' };
    const [joined] = joinRoles(
      content({
        departments: [department('d', { title: '销售部' })],
        roles: [role('a', { title: '甲', facts })],
      }),
    ).roles;
    expect(joined?.facts.ownFacts).toEqual([
      { label: '职级', value: 'M3' },
      { label: '序列', value: '管理' },
    ]);
  });

  it('takes the text above the first heading for the introduction of a department', () => {
    const sections = [
      { title: '', anchor: '', text: '卖车。', lines: [], line: 0 },
      { title: '其他', anchor: '其他', text: '修车。', lines: [], line: 5 },
    ];
    const departments = [{ ...department('sales', { title: '销售部' }), sections }];
    expect(joinRoles(content({ departments })).departments).toMatchObject([
      { introduction: '卖车。', head: null },
    ]);
  });
});
