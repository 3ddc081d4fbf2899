import { expect, test } from 'vitest';
import { recentChanges } from '../../src/handbook/recent-changes.ts';
import { smallHandbook } from '../small-handbook.ts';

test('pages come latest first, and those of unknown date are left out', () => {
  const history = new Map([
    ['content/guide/how-to-read.mdx', '2026-01-03'],
    ['content/roles/sales-manager.mdx', '2026-02-01'],
    ['content/departments/sales.mdx', '2026-01-03'],
  ]);
  expect(recentChanges(smallHandbook(), history)).toEqual([
    { title: '销售经理', url: '/roles/sales-manager/', date: '2026-02-01' },
    { title: '销售部', url: '/departments/sales/', date: '2026-01-03' },
    { title: '怎么读', url: '/guide/how-to-read/', date: '2026-01-03' },
  ]);
  expect(recentChanges(smallHandbook(), new Map())).toEqual([]);
});

test('no more than the eight latest are told', () => {
  const handbook = smallHandbook();
  const [guide] = handbook.guides;
  if (!guide) throw new Error('no guide');
  const days = Array.from({ length: 12 }, (_, day) => `2026-03-${String(day + 10)}`);
  const guides = days.map((day) => ({ ...guide, id: day, file: `content/guide/${day}.mdx` }));
  const history = new Map(days.map((day) => [`content/guide/${day}.mdx`, day]));
  const told = recentChanges({ ...handbook, guides }, history).map(({ date }) => date);
  expect(told).toEqual(days.toReversed().slice(0, 8));
});
