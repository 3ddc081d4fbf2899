import { describe, expect, test } from 'vitest';
import { readAddress } from '../../src/content/read-address.ts';
import { SAMPLE } from '../sample.ts';
import { inOneTab } from './one-tab.ts';
import { openPage } from './open-page.ts';
import { LONGEST_ROLE, PAGE_KINDS } from './page-kinds.ts';
import { serveForTest } from './serve-for-tests.ts';
import { site as atRoot } from './served.ts';
import { site as below } from './served-below.ts';

describe.each([
  ['/', atRoot.url],
  ['/a/手册/c/', below.url],
])('at %s', (_, home) => {
  const visit = inOneTab();
  const pages = PAGE_KINDS.filter((path) => path !== '404.html');
  test.each(pages)('/%s shows without a complaint of the browser', async (path) => {
    const { page, complaints } = await visit(home + path);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  test('links lead from page to page', async () => {
    const { page, complaints } = await openPage(home);
    await page.click('.contents-list a[href*="roles/"]');
    await page.click('.facts a[href*="departments/"]');
    await page.click('.site-title');
    await page.waitForURL(home);
    expect(complaints).toEqual([]);
  });
});

test('the 404 page looks the same at any depth', async () => {
  const home = await serveForTest(readAddress(SAMPLE).base);
  const missing = ['gone/', `${LONGEST_ROLE}gone/deeper/page.html`];
  for (const path of missing) {
    const { page, complaints } = await openPage(home + path);
    expect(await page.textContent('h1')).toBe('没有这一页');
    const paper = () =>
      page.evaluate(() => getComputedStyle(document.body.parentElement as Element).backgroundColor);
    expect(await paper()).toBe('rgb(253, 252, 249)');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paper()).toBe('rgb(20, 24, 28)');
    // The browser reports the missing page itself, and nothing else.
    const own = complaints.filter((it) => !/404/.test(it));
    expect(own).toEqual([]);
    expect(complaints.filter((it) => it.startsWith('404'))).toEqual([`404 ${home}${path}`]);
    await page.click('.contents-list a');
    await page.waitForURL((url) => /^departments\/[\w-]+\/$/.test(url.href.slice(home.length)));
  }
});
