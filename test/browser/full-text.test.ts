import { expect, test } from 'vitest';
import { holdRequests } from './hold-requests.ts';
import { site } from './served.ts';
import { foundDuties, visit } from './visit.ts';

const LICENCE = encodeURIComponent('驾照');

test('a word of a free section is told with its sentence, and leads to its heading and the mark', async () => {
  const { page, complaints } = await visit(`${site.url}search/?q=${LICENCE}`);
  const found = page.locator('[data-full-text]');
  await found.first().waitFor();
  expect(await page.locator('#search-full-text').textContent()).toBe('全文 1');
  expect(await found.locator('a').textContent()).toBe('总经理：任职要求');
  expect(await found.locator('p').textContent()).toBe('驾驶：持有驾照，两年以上驾驶经验');
  expect(await found.locator('mark').allTextContents()).toEqual(['驾照']);
  await found.locator('a').click();
  await page.waitForURL(/roles\/general-manager\/.*#/);
  const mark = page.locator('main mark');
  await mark.waitFor();
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#任职要求');
  expect(await mark.allTextContents()).toEqual(['驾照']);
  const place = await mark.boundingBox();
  const { height } = page.viewportSize() ?? { height: 0 };
  expect(place && place.y > 0 && place.y + place.height < height).toBe(true);
  expect(complaints).toEqual([]);
});

test('what the data answers stands at once and does not move when the full text comes', async () => {
  const { page } = await visit(site.url);
  const letGo = await holdRequests(page, '**/pagefind/**');
  await page.goto(`${site.url}search/?q=${encodeURIComponent('投诉')}`);
  expect((await foundDuties(page)).length).toBeGreaterThan(1);
  const standing = () =>
    page.locator('.search-status, .search-answer, [data-search-results] li').evaluateAll((all) =>
      all.map((it) => {
        const { x, y, width, height } = it.getBoundingClientRect();
        return [it.textContent, x, y, width, height].join(' ');
      }),
    );
  const before = await standing();
  letGo();
  await page.locator('[data-full-text]').first().waitFor();
  expect(await standing()).toEqual(before);
});

test('what only the full text holds is found in the box as well', async () => {
  const { page } = await visit(`${site.url}roles/sales-manager/`);
  await page.locator('input[name="q"]').fill('驾照');
  await page.locator('.search-panel [data-full-text]').waitFor();
  expect(await page.locator('.search-status').textContent()).toBe('职责和名称里没有，全文里有：');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/roles\/general-manager\//);
});

test('a choice of department or kind shows no full text, which has none', async () => {
  const { page } = await visit(`${site.url}search/?q=${encodeURIComponent('投诉')}&type=duty`);
  await page.locator('[data-full-text]').first().waitFor({ state: 'attached' });
  expect(await page.locator('[data-full-text]').first().isVisible()).toBe(false);
});
