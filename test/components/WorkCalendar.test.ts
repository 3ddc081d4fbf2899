import { expect, it } from 'vitest';
import WorkCalendar from '../../src/components/WorkCalendar.astro';
import { byId, handbook } from './handbook.ts';
import { words } from './words.ts';

it('lists what is done how often, the most frequent first', async () => {
  const role = byId(handbook.roles, 'sales-manager');
  expect(await words(WorkCalendar, { role })).toEqual([
    '工作日历',
    '[§](#工作日历)',
    '每月',
    '[XS-01-02 盘点库存](/roles/sales-manager/#XS-01-02)',
    '每年',
    '[XS-01-02 盘点库存](/roles/sales-manager/#XS-01-02)',
  ]);
});
