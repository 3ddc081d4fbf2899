import { expect, test } from 'vitest';
import { changesPages } from '../../src/history/changes-pages.ts';
import type { Day } from '../../src/history/day.ts';
import { dayPages, weightOf } from '../../src/history/day-pages.ts';
import { rewritten } from './some-changes.ts';

test('days stand on pages of so many characters, and a long day goes on upon the next', () => {
  const [one, two, three] = ['甲', '乙', '丙'].map((text) => rewritten('A-01', text));
  const days = [day('2026-02-02', one, two), day('2026-02-01', three)];
  expect(dayPages(days, 2 * weightOf(rewritten('A-01', '甲')))).toEqual([
    [day('2026-02-02', one, two)],
    [day('2026-02-01', three)],
  ]);
  expect(dayPages(days, 1)).toEqual([
    [day('2026-02-02', one)],
    [day('2026-02-02', two)],
    [day('2026-02-01', three)],
  ]);
});

test('the first page has the latest days and all months, whose pages have addresses that stay', () => {
  const many = Array.from({ length: 200 }, () => rewritten('A-01', '长'.repeat(100)));
  const pages = changesPages([
    day('2026-03-01', rewritten('A-01', '甲')),
    day('2025-12-31', ...many),
  ]);
  expect(pages.map(({ path }) => path)).toEqual([undefined, '2026-03', '2025-12', '2025-12/2']);
  const [first, march, december] = pages;
  expect(first?.months.map(({ id, title, count }) => [id, title, count])).toEqual([
    ['2026-03', '2026 年 3 月', 1],
    ['2025-12', '2025 年 12 月', 200],
  ]);
  expect(march).toMatchObject({ previous: null, next: { url: '/changes/2025-12/' } });
  expect(december).toMatchObject({
    previous: { title: '2026 年 3 月' },
    next: { title: '2025 年 12 月（2）', url: '/changes/2025-12/2/' },
  });
});

test('nothing that changed is no page', () => {
  expect(changesPages([])).toEqual([]);
});

function day(date: string, ...changes: (Day['changes'][number] | undefined)[]): Day {
  return { date, changes: changes.flatMap((change) => change ?? []) };
}
