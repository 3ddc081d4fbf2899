import { expect, test } from 'vitest';
import { site } from './served.ts';
import { foundDuties, visit } from './visit.ts';

const LICENCE = `search/?q=${encodeURIComponent('驾照')}`;
const COMPLAINTS = `search/?q=${encodeURIComponent('投诉')}`;
const FAILED = '全文没有加载成功，可能是网络断了，或者网站正在更新。';

test.each(['_astro/full-text', '.pagefind', '.pf_meta', '.pf_index', '.pf_fragment'])(
  'without %s nothing is said not to be found that may be in the full text, and another try finds it',
  async (part) => {
    const { page } = await visit(site.url);
    const isPart = (url: URL) => url.pathname.includes(part);
    await page.route(isPart, (route) => route.abort());
    await page.goto(site.url + LICENCE);
    await foundDuties(page);
    expect(await page.locator('[data-search-results]').textContent()).toContain(FAILED);
    expect(await page.locator('.search-status').textContent()).toBe('职责和名称里没有。');
    expect(await page.locator('main').textContent()).not.toContain('没有找到');
    await page.unroute(isPart);
    await page.locator('button', { hasText: '重试' }).click();
    await page.locator('[data-full-text]').waitFor();
  },
);

test('the next query asks again for a full text that did not come', async () => {
  const { page } = await visit(site.url);
  await page.route('**/_astro/full-text*', (route) => route.abort());
  await page.goto(site.url + LICENCE);
  await page.getByText(FAILED).waitFor();
  await page.unroute('**/_astro/full-text*');
  await page.locator('input[name="q"]:visible').fill('持有驾照');
  await page.locator('[data-full-text]').waitFor();
});

test('where the data answer, a full text that does not come is told below what stands', async () => {
  const { page } = await visit(site.url);
  await page.route('**/*.pf_fragment', (route) => route.abort());
  await page.goto(site.url + COMPLAINTS);
  const duties = await foundDuties(page);
  expect(duties.length).toBeGreaterThan(1);
  await page.getByText(FAILED).waitFor();
  expect(await foundDuties(page)).toEqual(duties);
  expect(await page.locator('.search-status').textContent()).toContain('找到');
});

test.each(['驾照', 'kucun'])(
  'who was offline when %s needed more of the search may try again',
  async (query) => {
    const { page } = await visit(site.url + COMPLAINTS);
    await page.locator('[data-full-text]').first().waitFor();
    await page.context().setOffline(true);
    await page.locator('input[name="q"]:visible').fill(query);
    const again = page.locator('button', { hasText: '重试' });
    await again.click();
    await page.waitForSelector('[data-search-results][aria-busy="false"]');
    await page.context().setOffline(false);
    await again.click();
    await page.locator('[data-full-text], [data-duty="XS-01-17"]').first().waitFor();
  },
);

test('who was offline before the first search may try again', async () => {
  const { page } = await visit(`${site.url}roles/sales-manager/`);
  await page.context().setOffline(true);
  await page.locator('input[name="q"]').fill('投诉');
  await page.locator('[role="alert"] button', { hasText: '重试' }).waitFor();
  await page.context().setOffline(false);
  await page.locator('[role="alert"] button').click();
  await page.waitForURL(site.url + COMPLAINTS);
  expect((await foundDuties(page)).length).toBeGreaterThan(1);
});
