import { expect, it } from 'vitest';
import OwnDuties from '../../../src/components/start/OwnDuties.astro';
import { byId, handbook } from '../handbook.ts';
import { words } from '../words.ts';

const { duties } = byId(handbook.roles, 'sales-manager');

it('lists the duties as they are grouped, with the number of each group', async () => {
  const groups = ['印章', '库存'];
  const grouped = duties.map((duty, i) => ({ ...duty, group: groups[i] ?? '' }));
  expect(await words(OwnDuties, { duties: grouped })).toEqual([
    '印章1 条',
    '[XS-01-01 保管印章](/roles/sales-manager/#XS-01-01)',
    '库存1 条',
    '[XS-01-02 盘点库存](/roles/sales-manager/#XS-01-02)',
  ]);
});

it('needs no heading for duties without groups, and says where there is no duty', async () => {
  expect(await words(OwnDuties, { duties })).toEqual([
    '[XS-01-01 保管印章](/roles/sales-manager/#XS-01-01)',
    '[XS-01-02 盘点库存](/roles/sales-manager/#XS-01-02)',
  ]);
  expect(await words(OwnDuties, { duties: [] })).toEqual(['还没有写职责。']);
});
