import { expect, test } from 'vitest';
import { sampleHandbook } from '../sample.ts';
import { inOneTab } from './one-tab.ts';
import { openPage } from './open-page.ts';
import { LONGEST_ROLE, PAGE_KINDS } from './page-kinds.ts';
import { site } from './served.ts';

const PHONE = { viewport: { width: 390, height: 844 } };
const visit = inOneTab();

test.each(PAGE_KINDS)(
  'the header of /%s is one line on a small desk and on a phone',
  async (path) => {
    const { page } = await visit(site.url + path);
    // A whole handbook below it would be laid out four times.
    await page.locator('main').evaluate((it) => it.remove());
    for (const width of [1440, 1024, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.locator('.site-header').evaluate((it) => it.clientHeight)).toBeLessThan(64);
    }
  },
);

test('a link to a duty opens with the duty below the line that names its role', async () => {
  const { roles } = sampleHandbook();
  const { page } = await openPage(site.url, PHONE);
  for (const { id, title, duties } of roles) {
    for (const duty of [duties[0], duties.at(-2)]) {
      await page.goto(`${site.url}roles/${id}/#${duty?.id}`);
      const line = page.locator('.site-header');
      const { y = -1, height = 0 } = (await line.boundingBox()) ?? {};
      expect(y).toBe(0);
      const top = (await page.locator(`[id="${duty?.id}"]`).boundingBox())?.y;
      expect(top).toBeGreaterThanOrEqual(height);
      expect(top).toBeLessThan(400);
      expect(await line.locator('.page-name').isVisible()).toBe(true);
      expect(await line.locator('.page-name').textContent()).toBe(title);
    }
  }
});

test('on a phone the search is a sign until it is pressed, and then finds below the line', async () => {
  const { page } = await openPage(site.url + LONGEST_ROLE, PHONE);
  const box = page.locator('.site-search');
  expect((await box.boundingBox())?.width).toBe(44);
  await page.mouse.wheel(0, 2000);
  await box.click();
  expect((await box.boundingBox())?.width).toBeGreaterThan(340);
  await page.keyboard.type('公章');
  const found = page.locator('.search-panel a[href*="#"]').first();
  await found.waitFor();
  expect((await found.boundingBox())?.y).toBeGreaterThan(52);
  await page.mouse.click(195, 830);
  await expect.poll(async () => (await box.boundingBox())?.width).toBe(44);
});

test.each([true, false])('on a phone 本页内容 is one line that opens (scripts: %s)', async (on) => {
  const { page } = await openPage(site.url + LONGEST_ROLE, { ...PHONE, javaScriptEnabled: on });
  const links = page.locator('.on-this-page a:visible');
  expect((await page.locator('.on-this-page').boundingBox())?.height).toBeLessThan(60);
  expect(await links.count()).toBe(0);
  await page.click('.on-this-page summary');
  expect(await links.count()).toBeGreaterThan(5);
});

test('a mouse sees the key that leads to the search, a finger and who types do not', async () => {
  const hint = '.site-search kbd';
  const { page } = await openPage(site.url + LONGEST_ROLE);
  expect(await page.isVisible(hint)).toBe(true);
  await page.keyboard.press('/');
  expect(await page.isVisible(hint)).toBe(false);
  const phone = await openPage(site.url + LONGEST_ROLE, { ...PHONE, hasTouch: true });
  expect(await phone.page.isVisible(hint)).toBe(false);
});

test('the theme is chosen in the menu of a phone', async () => {
  const { page } = await openPage(site.url + LONGEST_ROLE, { ...PHONE, colorScheme: 'light' });
  await page.click('.menu-button');
  await page.click('.sidebar [data-theme-choice="dark"]');
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
});
