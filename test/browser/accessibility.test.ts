import { expect, test } from 'vitest';
import { violations, violationsInBothThemes } from '../../src/verify/axe.ts';
import { thinOut } from '../../src/verify/thin-out.ts';
import { PHONE, violationsEverywhere } from './axe.ts';
import { inOneTab } from './one-tab.ts';
import { openPage } from './open-page.ts';
import { LONGEST_ROLE, PAGE_KINDS } from './page-kinds.ts';
import { site } from './served.ts';

const visit = inOneTab();

test.each(PAGE_KINDS)(
  'axe finds nothing on /%s, wide in light and narrow in the dark',
  async (path) => {
    const { page } = await visit(site.url + path);
    await page.evaluate(thinOut);
    expect(await violationsEverywhere(page)).toEqual([]);
  },
);

test('axe finds nothing with the menu open on a phone', async () => {
  const { page } = await openPage(site.url + LONGEST_ROLE, { viewport: PHONE });
  await page.click('.menu-button');
  expect(await page.isVisible('.sidebar')).toBe(true);
  expect(await violationsInBothThemes(page)).toEqual([]);
});

test('axe finds the faults of a page that has some', async () => {
  const { page } = await openPage(site.url);
  await page.evaluate(() => {
    document.documentElement.lang = '';
    document.body.style.color = '#ccc';
    document.querySelector('.skip-link')?.remove();
  });
  const found = await violations(page);
  expect(found.map(([rule]) => rule)).toEqual(
    expect.arrayContaining(['html-has-lang', 'color-contrast']),
  );
});

test('axe finds what is faulty in the dark only', async () => {
  const { page } = await openPage(site.url);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('@media (prefers-color-scheme: dark) { main * { color: #333 !important } }');
    document.adoptedStyleSheets.push(sheet);
  });
  expect(await violations(page)).toEqual([]);
  const rules = (await violationsEverywhere(page)).map(([rule]) => rule);
  expect(rules).toEqual(['color-contrast']);
});
