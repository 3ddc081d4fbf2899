import { describe, expect, it } from 'vitest';
import { joinRoles } from '../../src/handbook/join-roles.ts';
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

  it('keeps the optional facts that are given and no others', () => {
    expect(roles.map(({ facts }) => facts)).toEqual([{ holder: '王某' }, {}, {}]);
  });

  it('takes the text above the first heading for the introduction of a department', () => {
    const sections = [
      { title: '', anchor: '', text: '卖车。', line: 0 },
      { title: '其他', anchor: '其他', text: '修车。', line: 5 },
    ];
    const departments = [{ ...department('sales', { title: '销售部' }), sections }];
    expect(joinRoles(content({ departments })).departments).toMatchObject([
      { introduction: '卖车。', head: null },
    ]);
  });
});
