import { expect, it } from 'vitest';
import RoleTable from '../../src/components/RoleTable.astro';
import { handbook } from './handbook.ts';
import { words } from './words.ts';

it('gives every role a row, with 无 for the superior of the top', async () => {
  expect(await words(RoleTable, { roles: handbook.roles })).toEqual([
    '编号 | 岗位 | 部门 | 直接上级 | 职责',
    'ZJ-01 | [总经理](/roles/general-manager/) | [总经办](/departments/office/) | 无 | 2 条',
    'XS-01 | [销售经理](/roles/sales-manager/) 主管、部长 | [销售部](/departments/sales/) | [总经理](/roles/general-manager/) | 2 条',
    'XS-02 | [销售顾问](/roles/adviser/) | [销售部](/departments/sales/) | [销售经理](/roles/sales-manager/) | 1 条',
  ]);
});
