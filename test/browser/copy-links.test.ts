import { expect, test } from 'vitest';
import { newPage } from './new-page.ts';
import { LONGEST_ROLE } from './page-kinds.ts';
import { site } from './served.ts';

test('on plain http, where there is no clipboard interface, a duty’s link is copied all the same', async () => {
  const page = await newPage();
  const role = `${site.url.replace('127.0.0.1', 'handbook.test')}${LONGEST_ROLE}`;
  await page.goto(`${role}?mark=a`, { waitUntil: 'load' });
  expect(await page.evaluate(() => navigator.clipboard)).toBeUndefined();

  const link = page.locator('.duty .anchor').nth(3);
  const code = await link.textContent();
  await link.click();
  expect(await page.textContent('.copied')).toBe('链接已复制');
  await page.focus('.site-search input');
  await page.keyboard.press('Control+V');
  expect(await page.inputValue('.site-search input')).toBe(`${role}#${code}`);
});
