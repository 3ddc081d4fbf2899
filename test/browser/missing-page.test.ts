import { expect, test } from 'vitest';
import { sampleHandbook } from '../sample.ts';
import { openPage } from './open-page.ts';
import { site } from './served.ts';

const PHONE = { viewport: { width: 390, height: 844 } };

test.each([true, false])(
  'on a phone 目录 opens on a missing page, too (scripts: %s)',
  async (on) => {
    const { page } = await openPage(`${site.url}gone/`, { ...PHONE, javaScriptEnabled: on });
    await page.click('.menu-button');
    const first = page.locator('.sidebar li a').first();
    expect(await first.isVisible()).toBe(true);
    await first.click();
    await page.waitForURL(/\/departments\/[\w-]+\/$/);
  },
);

test('a duty of a role that is no more is found where it stands today', async () => {
  const [duty] = sampleHandbook().duties;
  const { page } = await openPage(`${site.url}roles/gone/#${duty?.id}`);
  await page.waitForURL(site.url + duty?.url.slice(1));
  expect(await page.locator(`[id="${duty?.id}"]`).isVisible()).toBe(true);
});
