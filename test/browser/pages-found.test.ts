import { expect, test } from 'vitest';
import { site } from './served.ts';
import { foundDuties, visit } from './visit.ts';

const PAGE = '[data-match] a[href]';

test.each([
  ['主题索引', 'topics/'],
  ['组织架构图在哪', 'org/'],
  ['打开修订记录', 'changes/'],
  ['打印整本手册', 'print/'],
  ['有几个部门', 'departments/'],
  ['一共几个部门', 'departments/'],
  ['有哪些岗位', 'roles/'],
])('%s leads to the page of the menu', async (query, path) => {
  const { page, complaints } = await visit(`${site.url}search/?q=${encodeURIComponent(query)}`);
  await foundDuties(page);
  expect(await page.locator('.search-status').textContent()).toMatch(
    /^找到 1 个页面(?!.*没有用到)/,
  );
  await page.locator(PAGE).first().click();
  await page.waitForURL(site.url + path);
  expect(complaints).toEqual([]);
});

test('below the box of a page it is found, too', async () => {
  const { page } = await visit(`${site.url}roles/sales-manager/`);
  await page.locator('input[name="q"]').focus();
  await page.keyboard.type('部门协作');
  await foundDuties(page);
  await page.locator(`.search-panel ${PAGE}`).first().click();
  await page.waitForURL(`${site.url}collaboration/`);
});

test('who asks for their own duties is led to 我的岗位, to their own page once they chose', async () => {
  const { page } = await visit(`${site.url}search/?q=${encodeURIComponent('我每月要做什么')}`);
  await page.waitForSelector('[data-choose-role="sales-manager"]');
  await page.locator('main a', { hasText: '我的岗位' }).click();
  await page.waitForURL(`${site.url}start/`);
  await page.goBack();
  await page.locator('[data-choose-role="sales-manager"]').click();
  await page.waitForURL(`${site.url}start/sales-manager/`);
  await page.goto(`${site.url}search/?q=${encodeURIComponent('我的职责')}`);
  await foundDuties(page);
  await page.locator(PAGE).first().click();
  await page.waitForURL(`${site.url}start/sales-manager/`);
});
