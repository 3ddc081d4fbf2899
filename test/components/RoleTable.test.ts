import { expect, it } from 'vitest';
import RoleTable from '../../src/components/RoleTable.astro';
import { storeGroup } from '../store-group.ts';
import { byId, handbook, withPartners } from './handbook.ts';
import { markup, words } from './words.ts';

it('gives every role a row, with 无 for the superior of the top', async () => {
  expect(await words(RoleTable, { roles: handbook.roles })).toEqual([
    '编号 | 岗位 | 部门 | 直接上级 | 职责',
    'ZJ-01 | [总经理](/roles/general-manager/) | [总经办](/departments/office/) | 无 | 2 条',
    'XS-01 | [销售经理](/roles/sales-manager/) 主管、部长 | [销售部](/departments/sales/) | [总经理](/roles/general-manager/) | 2 条',
    'XS-02 | [销售顾问](/roles/adviser/) | [销售部](/departments/sales/) | [销售经理](/roles/sales-manager/) | 1 条',
  ]);
});

it('has no column of codes where no role has one, and an empty cell where others do', async () => {
  const [top, ...others] = handbook.roles.map((role) => ({ ...role, code: '' }));
  expect((await words(RoleTable, { roles: [top, ...others] })).slice(0, 2)).toEqual([
    '岗位 | 部门 | 直接上级 | 职责',
    '[总经理](/roles/general-manager/) | [总经办](/departments/office/) | 无 | 2 条',
  ]);
  const some = [top, ...handbook.roles.slice(1)];
  expect((await words(RoleTable, { roles: some }))[0]).toContain('编号 | 岗位');
});

it('puts a department below others a step to the right', async () => {
  const { roles } = storeGroup();
  const html = await markup(RoleTable, { roles: roles.slice(0, 3) });
  const departments = html.matchAll(
    /<td( class="step-\d")?[^>]*><a href="\/departments\/(.*?)\/"/g,
  );
  expect([...departments].map(([, step, id]) => [id, step?.trim()])).toEqual([
    ['north', undefined],
    ['north', undefined],
    ['north-sales', 'class="step-1"'],
  ]);
});

it('names a superior outside', async () => {
  const role = byId(withPartners.roles, 'general-manager');
  const [, row] = await words(RoleTable, { roles: [role] });
  expect(row).toContain('[集团](/partners/group/)');
});
