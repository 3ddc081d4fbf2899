import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAddress } from '../../src/content/read-address.ts';
import { launchBrowser } from '../../src/verify/launch-browser.ts';
import { type ServedSite, serveSite } from '../../src/verify/serve-site.ts';
import { SAMPLE, SITE_FOLDER } from '../site/site.ts';
import { openPage } from './open-page.ts';
import { LONGEST_ROLE, PAGE_KINDS } from './page-kinds.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(['/', '/handbook/', '/a/手册/c/'])('at %s', (base) => {
  let site: ServedSite;
  beforeAll(async () => {
    site = await serveSite(SITE_FOLDER, base);
  });
  afterAll(() => site.close());

  const pages = PAGE_KINDS.filter((path) => path !== '404.html');
  test.each(pages)(
    '/%s shows without a complaint of the browser',
    async (path) => {
      const { page, complaints, close } = await openPage(browser, site.url + path);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
      expect(complaints).toEqual([]);
      await close();
    },
    30_000,
  );

  test('links lead from page to page', async () => {
    const { page, complaints, close } = await openPage(browser, site.url);
    await page.click('.contents-list a[href*="roles/"]');
    await page.click('.facts a[href*="departments/"]');
    await page.click('.site-title');
    await page.waitForURL(site.url);
    expect(complaints).toEqual([]);
    await close();
  }, 30_000);
});

test('the 404 page looks the same at any depth', async () => {
  const site = await serveSite(SITE_FOLDER, readAddress(SAMPLE).base);
  const missing = ['gone/', `${LONGEST_ROLE}gone/deeper/page.html`];
  for (const path of missing) {
    const { page, complaints, close } = await openPage(browser, site.url + path);
    expect(await page.textContent('h1')).toBe('没有这一页');
    const paper = () =>
      page.evaluate(() => getComputedStyle(document.body.parentElement as Element).backgroundColor);
    expect(await paper()).toBe('rgb(253, 252, 249)');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paper()).toBe('rgb(20, 24, 28)');
    // The browser reports the missing page itself, and nothing else.
    const own = complaints.filter((it) => !/404/.test(it));
    expect(own).toEqual([]);
    expect(complaints.filter((it) => it.startsWith('404'))).toEqual([`404 ${site.url}${path}`]);
    await page.click('.contents-list a');
    expect(page.url().slice(site.url.length)).toMatch(/^departments\/[\w-]+\/$/);
    await close();
  }
  site.close();
}, 30_000);
