import { expect, test } from 'vitest';
import { violations, violationsInTheDark } from './axe.ts';
import { openPage } from './open-page.ts';
import { LONGEST_ROLE, PAGE_KINDS } from './page-kinds.ts';
import { site } from './served.ts';

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
test.each(PAGE_KINDS)('axe finds nothing on /%s, wide and narrow, light and dark', async (path) => {
  const { page } = await openPage(site.url + path);
  for (const viewport of [WIDE, PHONE]) {
    await page.setViewportSize(viewport);
    expect(await violations(page)).toEqual([]);
    expect(await violationsInTheDark(page)).toEqual([]);
  }
});

test('axe finds nothing with the menu open on a phone', async () => {
  const { page } = await openPage(site.url + LONGEST_ROLE, { viewport: PHONE });
  await page.click('.menu-button');
  expect(await page.isVisible('.sidebar')).toBe(true);
  expect(await violations(page)).toEqual([]);
  expect(await violationsInTheDark(page)).toEqual([]);
});

test('axe finds the faults of a page that has some', async () => {
  const { page } = await openPage(site.url + LONGEST_ROLE);
  await page.evaluate(() => {
    document.documentElement.lang = '';
    document.body.style.color = '#ccc';
    document.querySelector('.skip-link')?.remove();
  });
  const found = await violations(page);
  expect(found.map(([rule]) => rule)).toEqual(
    expect.arrayContaining(['html-has-lang', 'color-contrast']),
  );
});
