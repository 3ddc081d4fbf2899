import { expect, it } from 'vitest';
import RecentChanges from '../../src/components/RecentChanges.astro';
import { words } from './words.ts';

it('gives every change its day and its page, in the order given', async () => {
  const changes = [
    { date: '2026-02-01', title: '销售经理', url: '/roles/sales-manager/' },
    { date: '2026-01-03', title: '怎么读', url: '/guide/how-to-read/' },
  ];
  expect(await words(RecentChanges, { changes })).toEqual([
    '2026-02-01[销售经理](/roles/sales-manager/)',
    '2026-01-03[怎么读](/guide/how-to-read/)',
  ]);
});
