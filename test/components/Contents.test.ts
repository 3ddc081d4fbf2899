import { expect, it } from 'vitest';
import Contents from '../../src/components/Contents.astro';
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
