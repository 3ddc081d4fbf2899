import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inOneTab } from './one-tab.ts';
import { openPage } from './open-page.ts';
import { LONGEST_ROLE, PAGE_KINDS } from './page-kinds.ts';
import { site } from './served.ts';

/** These work with scripts only, and say so. */
const ONLY_WITH = ['search/', 'compare/'];
const pages = PAGE_KINDS.filter((path) => !ONLY_WITH.includes(path));
const visits = [true, false].map((javaScriptEnabled) => inOneTab({ javaScriptEnabled }));

test.each(pages)('/%s says the same without JavaScript', async (path) => {
  const [withIt, without] = await Promise.all(
    visits.map(async (visit) => {
      const { page } = await visit(site.url + path);
      // What prints or keeps a choice needs a script, and is no part of what the page says.
      await page
        .locator('main :is([data-print], .own-role)')
        .evaluateAll((all) => all.map((it) => it.remove()));
      return page.locator('main').ariaSnapshot();
    }),
  );
  expect(without?.length).toBeGreaterThan(50);
  expect(without).toBe(withIt);
});

test('nothing that needs JavaScript is offered without it', async () => {
  const { page } = await openPage(site.url, { javaScriptEnabled: false });
  expect(await page.isVisible('[data-theme-switch]')).toBe(false);
  expect(await page.isVisible('[data-print]')).toBe(false);
  expect(await page.isVisible('.site-footer a[href$="print/"]')).toBe(true);
});

test('the search says where the words are, and where to look for them', async () => {
  const { page } = await openPage(`${site.url}roles/sales-manager/`, { javaScriptEnabled: false });
  await page.fill('input[name="q"]', '库存');
  await page.press('input[name="q"]', 'Enter');
  await page.waitForURL(`${site.url}search/?q=${encodeURIComponent('库存')}`);
  const said = await page.locator('main noscript').textContent();
  expect(said).toContain('您输入的词没有丢：在地址栏里 q= 的后面');
  expect(said).toContain('Ctrl+F');
  await page.click('main noscript a[href$="print/"]');
  await page.waitForURL(`${site.url}print/`);
  expect(await page.locator('main').textContent()).toContain('库存');
});

test('the menu of a phone opens and closes without JavaScript', async () => {
  const { page } = await openPage(site.url + LONGEST_ROLE, {
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  expect(await menuIsShown(page)).toBe(false);
  await page.click('.menu-button');
  expect(await menuIsShown(page)).toBe(true);
  await page.click('.menu-close');
  expect(await menuIsShown(page)).toBe(false);
});

function menuIsShown(page: Page): Promise<boolean> {
  return page.isVisible('.sidebar');
}
