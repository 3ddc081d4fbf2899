import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './open-page.ts';
import { LONGEST_ROLE, PAGE_KINDS } from './page-kinds.ts';
import { site } from './served.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
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

/** The dark theme changes colours only, so that only the rules about colour are run again. */
async function violationsInTheDark(page: Page): Promise<Violation[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const found = await violations(page, { runOnly: COLOUR_RULES });
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

async function violations(page: Page, options: RunOptions = {}): Promise<Violation[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (options) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, options);
    return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
  }, options);
}

/** A rule of axe that the page breaks, with the first place. */
type Violation = [rule: string, place: string | undefined];
