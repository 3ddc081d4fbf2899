import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inOneTab } from './one-tab.ts';
import { openPage } from './open-page.ts';
import { LONGEST_ROLE, PAGE_KINDS } from './page-kinds.ts';
import { site } from './served.ts';

const PHONE = { viewport: { width: 390, height: 844 } };
const visit = inOneTab();

test.each(PAGE_KINDS)('on /%s the skip link comes first and leads to the text', async (path) => {
  const { page } = await visit(site.url + path);
  expect(await tab(page)).toBe('跳到正文');
  expect(
    await page.locator('.skip-link').evaluate((it) => it.getBoundingClientRect().top),
  ).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await tab(page);
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test.each([
  ['wide', {}],
  ['on a phone', PHONE],
])(
  'Tab reaches everything that can be pressed, in the order of the page (%s)',
  async (_, options) => {
    const { page } = await openPage(site.url + LONGEST_ROLE, options);
    const expected = await page.evaluate(() => {
      const all = [
        ...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]'),
      ];
      for (const [i, element] of all.entries()) element.setAttribute('data-place', String(i));
      const shown = all.filter((element) => element.checkVisibility({ visibilityProperty: true }));
      return shown.map((element) => element.getAttribute('data-place'));
    });
    const reached: (string | null | undefined)[] = [];
    for (const _ of expected) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(() => document.activeElement?.getAttribute('data-place')));
    }
    expect(expected.length).toBeGreaterThan(50);
    expect(reached).toEqual(expected);
  },
);

test('what has the focus is outlined', async () => {
  const { page } = await openPage(site.url);
  for (let i = 0; i < 8; i++) {
    await tab(page);
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
      return `${outlineStyle} ${outlineWidth}`;
    });
    expect(outline).toBe('solid 2px');
  }
});

test.each(['Enter', 'Space'])(
  'the menu of a phone opens with %s, holds the focus, and closes with Escape',
  async (key) => {
    const { page } = await openPage(site.url + LONGEST_ROLE, PHONE);
    await page.focus('.menu-button');
    await page.keyboard.press(key);
    expect(await page.isVisible('.sidebar')).toBe(true);
    expect(await page.getAttribute('.menu-button', 'aria-expanded')).toBe('true');
    expect(await focused(page)).toBe('关闭目录');
    const links = await page.locator('.sidebar a').count();
    for (let i = 1; i < links; i++) await tab(page);
    expect(await page.evaluate(() => document.activeElement?.closest('.sidebar') !== null)).toBe(
      true,
    );
    await page.keyboard.press('Escape');
    expect(await page.isVisible('.sidebar')).toBe(false);
    expect(await focused(page)).toBe('目录');
  },
);

test('the theme is chosen from the keyboard, and kept on the next page', async () => {
  const { page } = await openPage(site.url, { colorScheme: 'light' });
  await page.focus('[data-theme-choice="dark"]');
  await page.keyboard.press('Enter');
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(await paper()).toBe('rgb(20, 24, 28)');
  await page.goto(site.url + LONGEST_ROLE);
  expect(await paper()).toBe('rgb(20, 24, 28)');
  const pressed = page.locator('.site-header [aria-pressed="true"]');
  expect(await pressed.getAttribute('data-theme-choice')).toBe('dark');
  await page.focus('[data-theme-choice="auto"]');
  await page.keyboard.press('Space');
  expect(await paper()).toBe('rgb(253, 252, 249)');
});

/** Presses Tab; gives what has the focus then. */
async function tab(page: Page): Promise<string | undefined> {
  await page.keyboard.press('Tab');
  return focused(page);
}

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.textContent?.trim());
}
