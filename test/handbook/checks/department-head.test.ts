import { describe, expect, it } from 'vitest';
import { departmentHead } from '../../../src/handbook/checks/department-head.ts';
import { content, department, role } from '../written.ts';

const roles = [role('a', { title: '甲' }), role('b', { title: '乙', department: '财务部' })];
const PLACE = { file: 'content/departments/sales.mdx', severity: 'error' };

describe('departmentHead', () => {
  it('is content with a head of the department itself', () => {
    expect(check('甲')).toEqual([]);
  });

  it('warns of a department without head', () => {
    const message = '部门「销售部」还没有负责人；定下来后加一行 head: 岗位名称';
    expect(check(undefined)).toEqual([
      { ...PLACE, line: 1, severity: 'warning', kind: 'no-head', message },
    ]);
  });

  it('refuses a head of another department', () => {
    const message =
      '「乙」属于「财务部」，不能是「销售部」的负责人；负责人是本部门的岗位，或上级部门的岗位（兼管）';
    expect(check('乙')).toEqual([{ ...PLACE, line: 5, message }]);
  });

  it('refuses a head that is no role', () => {
    const message = '没有叫「会计」的岗位。若是新岗位，请先写进 content/roles/';
    expect(check('会计')).toEqual([{ ...PLACE, line: 5, message }]);
  });

  it('is silent where nobody knows the department of the head: its role tells it', () => {
    const astray = role('c', { title: '丙', department: '消售部' });
    const departments = [department('sales', { title: '销售部', head: '丙' })];
    expect(departmentHead(content({ departments, roles: [astray] }))).toEqual([]);
  });

  it('is silent where the department of the head could not be read', () => {
    const unread = { ...role('c', { title: '丙', department: '' }), broken: true };
    const departments = [department('sales', { title: '销售部', head: '丙' })];
    expect(departmentHead(content({ departments, roles: [unread] }))).toEqual([]);
  });
});

function check(head: string | undefined) {
  const data = { title: '销售部', ...(head ? { head } : {}) };
  const departments = [
    department('sales', data),
    department('finance', { title: '财务部', head: '乙' }),
  ];
  return departmentHead(content({ departments, roles }));
}
