import { expect, it } from 'vitest';
import Contents from '../../src/components/Contents.astro';
import { topDepartments } from '../../src/handbook/department-tree.ts';
import { storeGroup } from '../store-group.ts';
import { handbook } from './handbook.ts';
import { words } from './words.ts';

it('lists departments with their letters, and their roles with number and count of duties', async () => {
  expect(await words(Contents, { departments: handbook.departments })).toEqual([
    'ZJ[总经办](/departments/office/)',
    '[总经理](/roles/general-manager/)ZJ-012 条',
    'XS[销售部](/departments/sales/)',
    '[销售经理](/roles/sales-manager/)XS-012 条',
    '[销售顾问](/roles/adviser/)XS-021 条',
    '[二手车部](/departments/new/)',
    '还没有岗位',
  ]);
});

it('puts departments below the one they belong to, which needs no roles of its own', async () => {
  const group = storeGroup();
  const [north] = topDepartments(group);
  if (!north) throw new Error('no department');
  const lines = await words(Contents, { departments: [{ ...north, roles: [] }] });
  expect(lines.slice(0, 2)).toEqual([
    '[城北店](/departments/north/)',
    'CB[城北店销售部](/departments/north-sales/)',
  ]);
  expect(lines.slice(-2)).toEqual(['[城北店周转库](/departments/yard/)', '还没有岗位']);
});
