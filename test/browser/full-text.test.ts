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

test.each([
  { height: 840, isHeadingSeen: true },
  { height: 1000, isHeadingSeen: true },
  { height: 600, isHeadingSeen: false },
])(
  'of what a chart says the mark is seen, with its heading on a screen of $height that holds both',
  async ({ height, isHeadingSeen }) => {
    const viewport = { width: 1280, height };
    const address = `search/?q=${encodeURIComponent('检查预约')}`;
    const { page } = await visit(site.url + address, { viewport });
    await page.locator('[data-full-text] a').first().click();
    const mark = page.locator('main mark').first();
    await expect.poll(() => mark.boundingBox()).not.toBeNull();
    const { y: top, height: line } = (await mark.boundingBox()) ?? { y: -1, height: 0 };
    expect(top >= 0 && top + line <= height).toBe(true);
    const bar = await page.locator('header').first().boundingBox();
    const below = (bar?.y ?? 0) + (bar?.height ?? 0);
    const heading = await page.locator('h2[id="索赔流程"]').boundingBox();
    expect(heading !== null && heading.y >= below).toBe(isHeadingSeen);
  },
);

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

test('the box leads to all of the full text where nothing else is found', async () => {
  const { page } = await visit(`${site.url}roles/sales-manager/`);
  await page.locator('input[name="q"]').fill('驾照');
  const all = page.locator('.search-panel .search-all');
  await all.waitFor();
  expect(await all.textContent()).toBe('全文里 1 条结果');
  await all.click();
  await page.waitForURL(`${site.url}search/?q=${LICENCE}`);
});

test('a word that the page of the role named holds is not told as unused, and nothing moves', async () => {
  const { page } = await visit(site.url);
  const letGo = await holdRequests(page, '**/pagefind/**');
  await page.goto(`${site.url}search/?q=${encodeURIComponent('总经理有没有驾照')}`);
  await foundDuties(page);
  const status = page.locator('.search-status');
  const place = () => page.locator('[data-search-results]').boundingBox();
  const before = await place();
  expect(await status.textContent()).toContain('，没有用到「驾照」');
  letGo();
  await page.locator('[data-full-text]').waitFor();
  expect(await status.textContent()).toContain('，全文里有「驾照」');
  expect(await page.locator('[data-full-text] a').textContent()).toBe('总经理：任职要求');
  expect(await place()).toEqual(before);
});

test('while the full text is awaited the reader is told so', async () => {
  const { page } = await visit(site.url);
  const letGo = await holdRequests(page, '**/pagefind/**');
  await page.goto(`${site.url}search/?q=${LICENCE}`);
  await page.waitForSelector('.search-status:text("正在全文里找…")');
  letGo();
  await page.locator('[data-full-text]').waitFor();
});

test('the full text comes close behind what guesses at misspelt words, and is shown no sooner', async () => {
  const { page, requests } = await visit(site.url);
  const letGuess = await holdRequests(page, '**/search/characters.json');
  const letRelax = await holdRequests(page, '**/_astro/find-less.*');
  await page.goto(`${site.url}search/?q=${LICENCE}`);
  const isAsked = (part: string) => requests.some((path) => path.includes(part));
  await expect.poll(() => isAsked('/full-text.')).toBe(true);
  expect(isAsked('.pagefind')).toBe(false);
  letGuess();
  await expect.poll(() => isAsked('.pf_fragment')).toBe(true);
  expect(await page.locator('[data-full-text]').count()).toBe(0);
  letRelax();
  await page.locator('[data-full-text]').waitFor();
});

test.each(['search/?q=', 'roles/sales-manager/'])(
  'on /%s the reader is told whom to ask where only the guide holds the word',
  async (path) => {
    const { page } = await visit(site.url + path.replace('q=', `q=${encodeURIComponent('权限')}`));
    if (!path.startsWith('search/')) await page.locator('input[name="q"]').fill('权限');
    const section = page.locator('section:has([data-full-text])');
    await section.waitFor();
    expect(await section.locator('> p').textContent()).toMatch(/^还是找不到，请问归口部门/);
  },
);

test('where the page of a role holds the word, no advice is given', async () => {
  const { page } = await visit(`${site.url}search/?q=${encodeURIComponent('驾照')}`);
  const section = page.locator('section:has([data-full-text])');
  await section.waitFor();
  expect(await section.locator('> p').count()).toBe(0);
});
