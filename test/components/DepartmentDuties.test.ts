import { expect, it } from 'vitest';
import DepartmentDuties from '../../src/components/DepartmentDuties.astro';
import { byId, handbook } from './handbook.ts';
import { markup, words } from './words.ts';

const { roles } = byId(handbook.departments, 'sales');

it('lists the duties of a department under their roles, each a link', async () => {
  expect(await words(DepartmentDuties, { roles })).toEqual([
    '职责',
    '[§](#职责)',
    '[销售经理](/roles/sales-manager/)',
    '2 条职责',
    '[XS-01-01 保管印章](/roles/sales-manager/#XS-01-01)',
    '[XS-01-02 盘点库存](/roles/sales-manager/#XS-01-02)',
    '[销售顾问](/roles/adviser/)',
    '1 条职责',
    '[XS-02-01 登记试驾](/roles/adviser/#XS-02-01)协办',
  ]);
});

it('folds the lists of a department that has very many', async () => {
  const many = roles.map((role) => ({ ...role, duties: Array(60).fill(role.duties[0]) }));
  expect(await markup(DepartmentDuties, { roles })).toContain('open');
  expect(await markup(DepartmentDuties, { roles: many })).not.toMatch(/<details[^>]* open/);
});
