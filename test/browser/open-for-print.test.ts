import { expect, test } from 'vitest';
import { openPage } from './open-page.ts';
import { LONGEST_ROLE } from './page-kinds.ts';
import { site } from './served.ts';

test('what printing opens is folded again afterwards, and what the reader opened stays open', async () => {
  const { page } = await openPage(site.url + LONGEST_ROLE);
  await page.locator('.content').evaluate((content) => {
    content.innerHTML = '<details open></details><details></details>';
    addEventListener('beforeprint', () => {
      content.setAttribute('data-printed', `${content.querySelectorAll('[open]').length}`);
    });
  });
  await page.pdf();
  const content = page.locator('.content');
  expect(await content.getAttribute('data-printed')).toBe('2');
  const open = () =>
    content.locator('details').evaluateAll((all) => all.map((it) => it.hasAttribute('open')));
  await expect.poll(open).toEqual([true, false]);
});
