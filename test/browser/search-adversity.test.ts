import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/site/content-security-policy.ts';
import { violationsInBothThemes } from '../../src/verify/axe.ts';
import { holdRequests } from './hold-requests.ts';
import { serveForTest } from './serve-for-tests.ts';
import { site } from './served.ts';
import { foundDuties, visit } from './visit.ts';

const STOCK = `search/?q=${encodeURIComponent('库存周转')}`;

test('where WebAssembly is forbidden the same duties are found, without a complaint', async () => {
  const strict = await serveForTest(
    '/',
    contentSecurityPolicy().replace(" 'wasm-unsafe-eval'", ''),
  );
  const { page, complaints, requests } = await visit(strict + STOCK);
  expect(await foundDuties(page)).toEqual(['XS-01-16', 'FW-01-21']);
  expect(requests.filter((path) => path.includes('pagefind'))).toEqual([]);
  expect(complaints.filter((text) => !/WebAssembly/.test(text))).toEqual([]);
});

test('where WebAssembly is forbidden it is said that the full text was not searched', async () => {
  const strict = await serveForTest(
    '/',
    contentSecurityPolicy().replace(" 'wasm-unsafe-eval'", ''),
  );
  const { page } = await visit(`${strict}search/?q=${encodeURIComponent('驾照')}`);
  await foundDuties(page);
  expect(await page.locator('main').textContent()).toContain(
    '这个浏览器不能搜索全文，只搜索了职责和名称。',
  );
  expect(await page.locator('main').textContent()).not.toContain('没有找到');
});

test('where WebAssembly runs, the index is loaded, without a complaint', async () => {
  const { page, complaints, requests } = await visit(site.url + STOCK);
  expect(await foundDuties(page)).toEqual(['XS-01-16', 'FW-01-21']);
  await expect.poll(() => requests.some((path) => path.endsWith('.pf_index'))).toBe(true);
  expect(complaints).toEqual([]);
});

test.each(['pf_meta', 'pf_index', 'wasm'])(
  'without the index file %s the same duties are found, and the console says why',
  async (part) => {
    const { page } = await visit(site.url);
    await page.route('**/pagefind/**', (route) =>
      route.request().url().includes(part) ? route.fulfill({ status: 404 }) : route.continue(),
    );
    const warning = page.waitForEvent('console', (message) => message.type() === 'warning');
    await page.goto(site.url + STOCK);
    expect(await foundDuties(page)).toEqual(['XS-01-16', 'FW-01-21']);
    expect((await warning).text()).toContain('全文索引用不了，只搜索职责和名称：');
  },
);

test('without the data the reader is told so in Chinese, and may try again', async () => {
  const { page, complaints } = await visit(site.url);
  await page.route('**/search/data.json', (route) => route.fulfill({ status: 404 }));
  await page.goto(site.url + STOCK);
  expect(await foundDuties(page)).toEqual([]);
  expect(await page.locator('[data-search-results]').textContent()).toContain(
    '搜索数据没有加载成功，可能是网络断了，或者网站正在更新。',
  );
  expect(complaints.join('\n')).toContain('Error: 404 search/data.json');
  await page.unroute('**/search/data.json');
  await page.locator('button', { hasText: '重试' }).click();
  await page.waitForSelector('[data-duty="XS-01-16"]');
});

test('nothing of the full text is asked for before the data have answered', async () => {
  const { page, requests } = await visit(site.url);
  const letGo = await holdRequests(page, '**/search/data.json');
  await page.locator('input[name="q"]').focus();
  await page.keyboard.type('库存');
  await page.waitForSelector('text=正在加载搜索数据…');
  const ofFullText = () => requests.filter((path) => /full-text|pagefind/.test(path));
  expect(ofFullText()).toEqual([]);
  letGo();
  expect(await foundDuties(page)).not.toEqual([]);
  await expect.poll(() => ofFullText().length).toBeGreaterThan(2);
});

test('what is typed while the index is still loading is not lost', async () => {
  const { page } = await visit(`${site.url}roles/sales-manager/`);
  const letGo = await holdRequests(page, '**/{pagefind,search,_astro}/**');
  await page.locator('input[name="q"]').focus();
  await page.keyboard.type('索赔一次通过率');
  expect(await page.locator('input[name="q"]').inputValue()).toBe('索赔一次通过率');
  letGo();
  expect(await foundDuties(page)).toEqual(['FW-01-23']);
});

test.each(['roles/sales-manager/', 'search/'])(
  'on /%s a slow line is told of before the script of the search has come',
  async (path) => {
    const { page, complaints } = await visit(site.url + path);
    const letGo = await holdRequests(page, '**/_astro/{search,page}.*.js');
    await page.locator('input[name="q"]').focus();
    await page.waitForSelector('[role="status"]:text("正在加载搜索…")');
    letGo();
    await page.waitForSelector('.search-loading', { state: 'detached' });
    await page.keyboard.type('库存');
    expect(await foundDuties(page)).not.toEqual([]);
    expect(complaints).toEqual([]);
  },
);

test('an index that never comes keeps nobody waiting: the data answers alone', async () => {
  const { page } = await visit(site.url);
  await holdRequests(page, '**/pagefind/**');
  await page.goto(site.url + STOCK);
  expect(await foundDuties(page)).toEqual(['XS-01-16', 'FW-01-21']);
});

test('without the script of the search the reader is told so in Chinese', async () => {
  const { page, complaints } = await visit(site.url);
  await page.route('**/_astro/{search,page}.*.js', (route) => route.fulfill({ status: 404 }));
  const message = '搜索没有加载成功，可能是网络断了，或者网站正在更新。重试';
  await page.goto(site.url + STOCK);
  await foundDuties(page);
  expect(await page.locator('[data-search-results]').textContent()).toBe(message);
  expect(complaints.join('\n')).toContain('TypeError: Failed to fetch dynamically imported module');
  await page.goto(`${site.url}roles/sales-manager/`);
  await page.locator('input[name="q"]').focus();
  await page.waitForSelector('[role="alert"]');
  expect(await page.locator('[role="alert"]').textContent()).toBe(message);
});

test('a file of guesses that does not come is told as a failure, not as nothing found', async () => {
  const { page } = await visit(site.url);
  await page.route('**/search/characters.json', (route) => route.fulfill({ status: 404 }));
  await page.goto(`${site.url}search/?q=kucun`);
  await foundDuties(page);
  expect(await page.locator('[data-search-results]').textContent()).toContain(
    '搜索数据没有加载成功',
  );
  await page.unroute('**/search/characters.json');
  await page.locator('button', { hasText: '重试' }).click();
  await page.waitForSelector('[data-duty="XS-01-17"]');
});

test('a very long query neither breaks the page nor makes a very long address', async () => {
  const { page, complaints } = await visit(`${site.url}search/`);
  await page.locator('input[name="q"]').fill('库存周转，'.repeat(2000));
  expect(await foundDuties(page)).toEqual(['XS-01-16', 'FW-01-21']);
  expect(decodeURIComponent(new URL(page.url()).search).length).toBeLessThan(150);
  expect(complaints).toEqual([]);
});

test('a first answer takes at most 35 KB in three files, and all that a search loads 112 KB', async () => {
  const { page } = await visit(`${site.url}roles/sales-manager/`);
  const responses: Response[] = [];
  // Whether it is still the present one is asked by every page, not by the search.
  const isAsked = (it: Response) => it.request().method() !== 'HEAD';
  page.on('response', (response) => isAsked(response) && responses.push(response));
  const letGo = await holdRequests(page, '**/pagefind/**');
  await page.locator('input[name="q"]').focus();
  await page.keyboard.type('库存');
  expect(await foundDuties(page)).not.toEqual([]);
  const isBehind = (it: Response) => it.url().includes('/full-text.');
  const first = await Promise.all(responses.filter((it) => !isBehind(it)).map(sizeOf));
  expect(sum(first)).toBeGreaterThan(20 * KB);
  expect(sum(first)).toBeLessThanOrEqual(35_000);
  expect(first.length).toBe(3);
  letGo();
  await page.waitForSelector('[data-full-text]');
  expect(responses.some((it) => it.url().endsWith('.pf_index'))).toBe(true);
  const sizes = await Promise.all(responses.map(sizeOf));
  expect(sum(sizes)).toBeLessThanOrEqual(112_000);
  expect(sizes.length).toBeLessThanOrEqual(13);
});

test('at 390 px the results fit the screen and are large enough for a thumb', async () => {
  const { page } = await visit(`${site.url}roles/sales-manager/`, {
    viewport: { width: 390, height: 780 },
    hasTouch: true,
  });
  await page.locator('input[name="q"]').tap();
  await page.keyboard.type('投诉');
  await foundDuties(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  const panel = await page.locator('.search-panel').boundingBox();
  expect(panel && panel.x >= 0 && panel.x + panel.width <= 390).toBe(true);
  const heights = await page
    .locator('[data-search-results] li > a')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  await page.locator('[data-duty="KF-01-06"] a').tap();
  await page.waitForURL(/#KF-01-06$/);
});

test('axe finds no fault with open results, light and dark', async () => {
  const { page } = await visit(`${site.url}roles/sales-manager/`);
  await page.locator('input[name="q"]').focus();
  await page.keyboard.type('投诉');
  await foundDuties(page);
  expect(await violationsInBothThemes(page)).toEqual([]);
  await page.goto(`${site.url}search/?q=${encodeURIComponent('市场活动')}`);
  await foundDuties(page);
  expect(await violationsInBothThemes(page)).toEqual([]);
});

const KB = 1024;

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}

async function sizeOf(response: Response): Promise<number> {
  const bytes = await response.body();
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isPacked ? bytes.length : gzipSync(bytes).length;
}
