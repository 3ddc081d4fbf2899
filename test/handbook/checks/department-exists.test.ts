import { describe, expect, it } from 'vitest';
import { departmentExists } from '../../../src/handbook/checks/department-exists.ts';
import { content, department, role } from '../written.ts';

const departments = [department('sales', { title: '销售部', aliases: ['销售'] })];

describe('departmentExists', () => {
  it('is content with a known department', () => {
    expect(departmentExists(content({ departments, roles: [role('a', { title: '甲' })] }))).toEqual(
      [],
    );
  });

  it('asks for the name instead of an alias', () => {
    const roles = [role('a', { title: '甲', department: '销售' })];
    expect(departmentExists(content({ departments, roles }))).toEqual([
      {
        file: 'content/roles/a.mdx',
        line: 3,
        severity: 'error',
        message: '「销售」是部门「销售部」的别名，这里要写正式名称',
        fix: 'department: 销售部',
      },
    ]);
  });
});
