import { expect, test } from 'vitest';
import { recentChanges } from '../../src/handbook/recent-changes.ts';
import { smallHandbook } from '../small-handbook.ts';

test('pages come latest first, and those of unknown date are left out', () => {
  const history = new Map([
    ['content/guide/how-to-read.mdx', '2026-01-03'],
    ['content/roles/sales-manager.mdx', '2026-02-01'],
    ['content/departments/sales.mdx', '2026-01-03'],
  ]);
  expect(recentChanges(smallHandbook(), history, 2)).toEqual([
    { title: '销售经理', url: '/roles/sales-manager/', date: '2026-02-01' },
    { title: '销售部', url: '/departments/sales/', date: '2026-01-03' },
  ]);
  expect(recentChanges(smallHandbook(), new Map(), 2)).toEqual([]);
});
