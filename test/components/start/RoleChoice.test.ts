import { expect, it } from 'vitest';
import RoleChoice from '../../../src/components/start/RoleChoice.astro';
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
