import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import ChangedDay from '../../../src/components/history/ChangedDay.astro';
import DutyHistory from '../../../src/components/history/DutyHistory.astro';
import { changesPages } from '../../../src/history/changes-pages.ts';
import type { Day } from '../../../src/history/day.ts';
import { dayPages, weightOf } from '../../../src/history/day-pages.ts';
import { daysByRole } from '../../../src/history/days-of-role.ts';
import { dutyHistories } from '../../../src/history/duty-histories.ts';
import { dutyHistoryPages } from '../../../src/history/duty-history-pages.ts';
import { PAGE, rewritten, stated } from '../../history/some-changes.ts';
import { markup } from '../words.ts';

/** What the 60 KB of a page leave to its list. */
const MOST = 50 * 1024;
const URLS = { ofChange: () => '/roles/sales/#XS-01-01', ofPage: () => '/roles/sales/' };

/** 5,000 changes of eight roles on 500 days, a whole section of 300 lines among them, in words that pack badly. */
const DAYS = Array.from({ length: 500 }, (_, at) => {
  const date = new Date(Date.UTC(2026, 0, 1) - at * 86_400_000).toISOString().slice(0, 10);
  const page = { ...PAGE, id: `role-${at % 8}`, title: `岗位${at % 8}` };
  const changes = Array.from({ length: 10 }, (_, i) =>
    at % 50 === 0 && i === 0
      ? stated('流程', {
          page,
          kind: '改写章节',
          before: lines(at, 300),
          after: lines(at + 1, 300),
        })
      : rewritten(`XS-0${at % 8}-${i + 10}`, text(at * 20 + i, 60), {
          page,
          before: [text(at * 20 + i + 10, 60)],
        }),
  );
  return { date, changes };
});

test('no page of 5,000 changes grows over its bound', async () => {
  const days = changesPages(DAYS).map(({ days }) => days);
  const ofRoles = [...daysByRole(DAYS).values()].flatMap((some) => dayPages(some));
  const weight = ({ changes }: Day) => changes.reduce((sum, change) => sum + weightOf(change), 0);
  const heaviest = await heaviestOf([...days, ...ofRoles], weight, (day) =>
    markup(ChangedDay, { day, urls: URLS }),
  );
  expect(heaviest).toBeLessThan(MOST);
});

test('no page of the histories of duties does', async () => {
  const pages = [...dutyHistoryPages(dutyHistories(DAYS)).values()].flat();
  const heaviest = await heaviestOf(
    pages.map(({ histories }) => histories),
    ({ entries }) => entries.reduce((sum, { change }) => sum + weightOf(change), 0),
    (history) => markup(DutyHistory, { history, urls: URLS, allUrl: '/' }),
  );
  expect(heaviest).toBeLessThan(MOST);
});

/** Bytes, packed, of the pages that show most characters. */
async function heaviestOf<Item>(
  pages: readonly (readonly Item[])[],
  weight: (item: Item) => number,
  draw: (item: Item) => Promise<string>,
): Promise<number> {
  const weights = new Map(
    pages.map((page) => [page, page.reduce((sum, it) => sum + weight(it), 0)]),
  );
  const longest = pages.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  const drawn = longest.slice(0, 3).map(async (page) => {
    const parts = await Promise.all(page.map(draw));
    return gzipSync(parts.join('')).length;
  });
  return Math.max(...(await Promise.all(drawn)));
}

function lines(seed: number, count: number): string[] {
  return Array.from({ length: count }, (_, at) => text(seed * count + at, 40));
}

/** Chinese characters as a machine would throw them, the same for the same seed. */
function text(seed: number, length: number): string {
  let state = (seed + 1) * 2_654_435_761;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return String.fromCodePoint(0x4e00 + ((state >>> 8) % 3_000));
  }).join('');
}
