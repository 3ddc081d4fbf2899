import { expect, it } from 'vitest';
import RoleChoice from '../../../src/components/start/RoleChoice.astro';
import { topDepartments } from '../../../src/handbook/department-tree.ts';
import { storeGroup } from '../../store-group.ts';
import { handbook } from '../handbook.ts';
import { words } from '../words.ts';

it('links the first day of every role by department; one without roles has nothing to choose', async () => {
  expect(await words(RoleChoice, { departments: handbook.departments })).toEqual([
    'ZJ',
    '总经办',
    '[总经理](/start/general-manager/)',
    'XS',
    '销售部',
    '[销售经理](/start/sales-manager/)',
    '[销售顾问](/start/adviser/)',
  ]);
});

it('puts the departments below one after its own roles, and leaves out those without any', async () => {
  const lines = await words(RoleChoice, { departments: topDepartments(storeGroup()) });
  expect(lines.slice(0, 5)).toEqual([
    'CB',
    '城北店',
    '[店总](/start/north-head/)',
    '[出纳](/start/north-cashier/)',
    'CB',
  ]);
  expect(lines).not.toContain('城北店周转库');
});
