import { expect, test } from 'vitest';
import { newPage } from './new-page.ts';
import { openPage } from './open-page.ts';
import { site } from './served-below.ts';

const DATES = ['2026-05-31', '2026-06-01', '2026-07-31', '2026-08-01'];
const ROWS = DATES.map((day) => `<li data-due="${day}"><time>${day}</time></li>`).join('');

test.each([
  ['2026-05-01T09:00', ['soon', 'soon', 'later', 'later'], '2 个'],
  ['2026-06-01T23:30', ['overdue', 'soon', 'soon', 'later'], '1 个'],
  ['2026-08-02T00:10', ['overdue', 'overdue', 'overdue', 'overdue'], null],
])('at %s by the reader’s clock days are past, near or later', async (now, states, folded) => {
  const page = await openWithDates(now);
  const rows = page.locator('[data-due]');
  const classes = await rows.evaluateAll((all) => all.map(({ className }) => className));
  expect(classes).toEqual(states.map((state) => `is-${state}`));
  const marks = await page.locator('.due-mark').allTextContents();
  const words = { overdue: '已过期', soon: '60 天以内', later: '' };
  expect(marks).toEqual(states.map((state) => words[state as keyof typeof words]).filter(Boolean));
  const summary = page.locator('details:has([data-due]) > summary');
  expect(await summary.count()).toBe(folded ? 1 : 0);
  if (folded) expect(await summary.textContent()).toContain(folded);
});

test('days that are all later are folded away, and all are there to be opened', async () => {
  const page = await openWithDates('2025-01-01T09:00');
  expect(await page.locator('[data-due]:visible').count()).toBe(0);
  await page.click('details:has([data-due]) > summary');
  expect(await page.locator('[data-due]:visible').count()).toBe(DATES.length);
});

test('the former address of what is open leads to the review, with and without scripts', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const { page } = await openPage(`${site.url}open/`, { javaScriptEnabled });
    await page.waitForURL(`${site.url}review/`);
    expect(await page.locator('h1').textContent()).toBe('体检');
  }
});

/** The page of the review with some dates on it, at an instant of the browser's own clock. */
async function openWithDates(now: string) {
  const page = await newPage({ timezoneId: 'Asia/Shanghai' });
  await page.clock.setFixedTime(new Date(`${now}:00+08:00`));
  await page.route('**/review/', async (route) => {
    const answer = await route.fetch();
    const html = await answer.text();
    const list = `<ul>${ROWS}</ul>`;
    await route.fulfill({ response: answer, body: html.replace('</main>', `${list}</main>`) });
  });
  await page.goto(`${site.url}review/`);
  await page.waitForFunction(() =>
    document.querySelector('[data-due].is-overdue, [data-due].is-soon, [data-due].is-later'),
  );
  return page;
}
