import { expect, test } from 'vitest';
import { sampleHandbook } from '../sample.ts';
import { topOf } from '../top-of.ts';
import { openPage } from './open-page.ts';
import { site } from './served-below.ts';

const handbook = sampleHandbook();
const [first, second] = topOf(handbook).reports;
if (!first || !second) throw new Error('the top role has no two reports');
const shared = new Set(second.duties.flatMap(({ topics }) => topics));
const both = new Set(
  first.duties.flatMap(({ topics }) => topics.filter((topic) => shared.has(topic))),
);

test('a role’s page leads to the comparison, which chooses it and asks for the other', async () => {
  const { page, complaints } = await openPage(`${site.url}roles/${first.id}/`);
  await page.click('.page-actions a:has-text("比较")');
  await page.waitForSelector('[data-compare][aria-busy="false"]');
  const [left, right] = await page.locator('[data-compare] select').all();
  expect([await left?.inputValue(), await right?.inputValue()]).toEqual([first.id, '']);
  expect(await page.locator('[data-compare]').textContent()).toContain('请选两个岗位');
  expect(complaints).toEqual([]);
});

test('by keyboard alone two roles are chosen; the address keeps them, and all their duties stand there', async () => {
  const { page, complaints } = await openPage(`${site.url}compare/?a=${first.id}`);
  const right = page.locator('[data-compare] select').nth(1);
  await right.waitFor();
  await page.locator('[data-compare] select').first().focus();
  await page.keyboard.press('Tab');
  for (const _ of handbook.roles)
    if ((await right.inputValue()) !== second.id) await page.keyboard.press('ArrowDown');
  await page.waitForURL((url) => url.searchParams.get('b') === second.id);
  expect(await page.locator('[data-compare] h2').first().textContent()).toContain(
    `（${both.size}）`,
  );
  const told = new Set(await page.locator('[data-compare] .code').allTextContents());
  const all = [...first.duties, ...second.duties].map(({ id }) => id);
  expect(all.filter((id) => !told.has(id))).toEqual([]);

  await page.reload();
  await page.waitForSelector('[data-compare] h2');
  expect(await right.inputValue()).toBe(second.id);
  expect(complaints).toEqual([]);
});

test('one role on both sides is told, and so is a role that is not there', async () => {
  const { page } = await openPage(`${site.url}compare/?a=${first.id}&b=${first.id}`);
  await page.waitForSelector('[data-compare][aria-busy="false"]');
  expect(await page.locator('[data-compare]').textContent()).toContain('两边是同一个岗位');
  await page.goto(`${site.url}compare/?a=nobody&b=${first.id}`);
  await page.waitForSelector('[data-compare][aria-busy="false"]');
  expect(await page.locator('[data-compare]').textContent()).toContain('请选两个岗位');
});

test('without scripts it says what to do instead', async () => {
  const { page } = await openPage(`${site.url}compare/`, { javaScriptEnabled: false });
  expect(await page.locator('[data-compare]').textContent()).toContain('打开浏览器的 JavaScript');
  expect(await page.locator('[data-compare] a').getAttribute('href')).toBe('../roles/');
});
