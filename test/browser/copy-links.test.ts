import { expect, test } from 'vitest';
import { LONGEST_ROLE } from './page-kinds.ts';
import { browser, site } from './served.ts';

test('on plain http, where there is no clipboard interface, a duty’s link is copied all the same', async () => {
  const page = await browser.newPage();
  // Only 127.0.0.1 counts as safe without https; a name, as on an intranet, does not.
  await page.route('http://handbook.test/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: site.url + pathname.slice(1) }) });
  });
  await page.goto(`http://handbook.test/${LONGEST_ROLE}`, { waitUntil: 'load' });
  expect(await page.evaluate(() => navigator.clipboard)).toBeUndefined();

  const link = page.locator('.duty .anchor').nth(3);
  const code = await link.textContent();
  await link.click();
  expect(await page.textContent('.copied')).toBe('链接已复制');
  await page.focus('.site-search input');
  await page.keyboard.press('Control+V');
  expect(await page.inputValue('.site-search input')).toBe(
    `http://handbook.test/${LONGEST_ROLE}#${code}`,
  );
  await page.close();
}, 30_000);
