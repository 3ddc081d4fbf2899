import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './open-page.ts';
import { site } from './served.ts';

const PHONE = { viewport: { width: 390, height: 844 } };

test('a table of ten columns keeps its words and scrolls in its own box', async () => {
  const { page } = await openPage(`${site.url}guide/how-to-edit/`, PHONE);
  await page.evaluate(widen, '.wide-table');
  const narrowest = await page
    .locator('.wide-table td')
    .evaluateAll((cells) => Math.min(...cells.map((cell) => cell.clientWidth)));
  expect(narrowest).toBeGreaterThan(60);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await scrollsByKey(page, '.wide-table');
});

test('the table of departments scrolls in its own box', async () => {
  const { page } = await openPage(`${site.url}collaboration/`, PHONE);
  await page.evaluate(widen, '.matrix');
  await scrollsByKey(page, '.matrix');
});

test('a shade stands at the edge beyond which a table goes on, and only there', async () => {
  const { page } = await openPage(`${site.url}guide/how-to-edit/`, PHONE);
  const box = page.locator('.wide-table').first();
  const look = async () => (await box.screenshot()).toString('base64');
  const shade = (isShown: boolean) =>
    box.evaluate((it, shown) => {
      it.style.background = shown ? '' : 'none';
    }, isShown);
  const fitting = await look();
  await shade(false);
  expect(await look()).toBe(fitting);
  await shade(true);
  await page.evaluate(widen, '.wide-table');
  const going = await look();
  await shade(false);
  expect(await look()).not.toBe(going);
});

/** Focus and the arrow key move what is in the box. */
async function scrollsByKey(page: Page, box: string): Promise<void> {
  await page.locator(box).first().focus();
  expect(
    await page.evaluate(() => document.activeElement?.getAttribute('aria-label')),
  ).toBeTruthy();
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(() =>
      page
        .locator(box)
        .first()
        .evaluate((it) => it.scrollLeft),
    )
    .toBeGreaterThan(0);
}

/** Gives every row of the first table in the box ten cells. */
function widen(box: string): void {
  for (const row of document.querySelectorAll<HTMLTableRowElement>(`${box} tr`)) {
    const [first] = row.cells;
    while (first && row.cells.length < 10) row.append(first.cloneNode(true));
  }
}
