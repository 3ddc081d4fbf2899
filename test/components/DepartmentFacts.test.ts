import { expect, it } from 'vitest';
import DepartmentFacts from '../../src/components/DepartmentFacts.astro';
import { storeGroup } from '../store-group.ts';
import { byId, handbook } from './handbook.ts';
import { words } from './words.ts';

const { departments } = handbook;

it('names the head, the duties of all roles, the roles besides the head and the other names', async () => {
  expect(await words(DepartmentFacts, { department: byId(departments, 'office') })).toEqual([
    '负责人 | [总经理](/roles/general-manager/)',
    '职责 | [2 条](/departments/office/#职责)',
    '别名 | 公司办',
  ]);
  expect(await words(DepartmentFacts, { department: byId(departments, 'sales') })).toEqual([
    '负责人 | [销售经理](/roles/sales-manager/)',
    '职责 | [3 条](/departments/sales/#职责)',
    '岗位 | [销售经理](/roles/sales-manager/)、[销售顾问](/roles/adviser/)',
  ]);
});

it('says nothing of a head where there is none, and nothing of roles where there is none', async () => {
  expect(await words(DepartmentFacts, { department: byId(departments, 'new') })).toEqual([
    '职责 | 0 条',
  ]);
});

it('names the departments above and below it, and a head who runs it besides another', async () => {
  const group = storeGroup();
  expect(await words(DepartmentFacts, { department: byId(group.departments, 'yard') })).toEqual([
    '上级部门 | [城北店](/departments/north/)',
    '负责人 | [城北店/店总](/roles/north-head/)（兼管）',
    '职责 | 0 条',
  ]);
  expect(await words(DepartmentFacts, { department: byId(group.departments, 'north') })).toEqual([
    '负责人 | [店总](/roles/north-head/)',
    '职责 | [2 条](/departments/north/#职责)',
    '岗位 | [店总](/roles/north-head/)、[出纳](/roles/north-cashier/)',
    '下设部门 | [城北店销售部](/departments/north-sales/)、[城北店售后部](/departments/north-service/)、[城北店周转库](/departments/yard/)',
  ]);
});
