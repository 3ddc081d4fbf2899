import { expect, test } from 'vitest';
import { newPage } from './new-page.ts';
import { site } from './served.ts';

test('what changed within thirty days of the reader’s own is marked', async () => {
  expect(await marked('2026-01-31T12:00:00+08:00')).toEqual(['2026-01-02']);
  expect(await marked('2026-02-03T12:00:00+08:00')).toEqual([]);
  expect(await marked('2026-01-10T12:00:00+08:00')).toEqual(['2026-01-02', '2025-12-15']);
});

test('nothing is marked by a clock that is behind', async () => {
  expect(await marked('2025-06-01T12:00:00+08:00')).toEqual([]);
});

test('without JavaScript nothing is marked, and every word of a change is there', async () => {
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto(`${site.url}changes/`);
  expect(await page.locator('.new-change').count()).toBe(0);
  expect(await page.locator('.change del, .change ins').count()).toBeGreaterThan(3);
});

/** The days that the page of changes marks as new to a reader of this time. */
async function marked(now: string): Promise<string[]> {
  const page = await newPage();
  await page.clock.setFixedTime(now);
  await page.goto(`${site.url}changes/`);
  return page
    .locator('time:has(+ .new-change)')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
}
