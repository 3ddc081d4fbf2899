import { expect, test } from 'vitest';
import { holdRequests } from './hold-requests.ts';
import { site } from './served-below.ts';
import { focused, foundDuties, visit } from './visit.ts';

const ROLE = 'roles/accounting-manager/';
/** Milliseconds after which the search takes typing as ended, and more. */
const PAUSE = 1_000;
/** The script that is fetched when a first question finds nothing. */
const DRAW_NOTHING = '**/_astro/draw-nothing.*.js';

test('nothing of the search is loaded before the box is touched', async () => {
  const { page, requests } = await visit(site.url + ROLE);
  await page.waitForLoadState('networkidle');
  const before = requests.filter((path) => /pagefind|search\/|box|view/.test(path));
  await page.locator('input[name="q"]').focus();
  await page.waitForSelector('[role="combobox"]');
  expect(before).toEqual([]);
});

test('a box that finds nothing says where else to look and whom to ask, and lists no topics', async () => {
  const { page } = await visit(site.url + ROLE);
  await page.locator('input[name="q"]').fill('无人机');
  expect(await foundDuties(page)).toEqual([]);
  const text = await page.locator('.search-panel .search-nothing').textContent();
  expect(text).toBe(
    '手册里没有找到「无人机」。换一个更短的词试试，或者从全部主题里找。还是找不到，请问归口部门人事行政部。内容问题请联系人事行政部。',
  );
});

test('what answers a search is loaded as soon as the box is touched', async () => {
  const { page, requests } = await visit(site.url + ROLE);
  await page.locator('input[name="q"]').focus();
  await expect
    .poll(() => requests.filter((path) => /data\.json$|\/search\.[^/]+\.js$/.test(path)).length)
    .toBe(2);
});

test('the last key leads to the full text, which comes last', async () => {
  const { page } = await visit(site.url + ROLE);
  await page.keyboard.press('/');
  await page.keyboard.type('投诉');
  await page.locator('.search-panel [data-full-text]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  const isLast = () => document.activeElement?.closest('[data-full-text]') !== null;
  expect(await page.evaluate(isLast)).toBe(true);
});

test('by keyboard alone: / to the box, typing, arrows through the results, Enter to the duty', async () => {
  const { page, complaints } = await visit(site.url + ROLE);
  await page.keyboard.press('/');
  await page.keyboard.type('库存周转');
  expect(await foundDuties(page)).toEqual(['XS-01-16', 'FW-01-21']);
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe('stock-turnover');
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  expect(await focused(page)).toBe('q');
  while ((await focused(page)) !== 'XS-01-16') await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/roles\/sales-manager\/.*#XS-01-16$/);
  expect(await page.locator('[id="XS-01-16"]:target').isVisible()).toBe(true);
  expect(complaints).toEqual([]);
});

test('the box shows five of a type at most, and says how many there are', async () => {
  const { page } = await visit(site.url + ROLE);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('管理');
  expect(await foundDuties(page)).toHaveLength(5);
  const count = await page.locator('#search-duty span').textContent();
  expect(count).toMatch(/^5 \/ \d+$/);
  await page.locator('.search-all').click();
  await page.waitForURL(/search\//);
  const all = await foundDuties(page);
  expect(count).toBe(`5 / ${all.length}`);
});

test('Escape closes the results and keeps the query; typing on a result goes on in the box', async () => {
  const { page } = await visit(site.url + ROLE);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('投诉');
  await foundDuties(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  expect(await focused(page)).toBe('q');
  expect(await page.locator('.search-panel').isVisible()).toBe(false);
  expect(await page.locator('input[name="q"]').inputValue()).toBe('投诉');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('报');
  await foundDuties(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('表');
  expect(await page.locator('input[name="q"]').inputValue()).toBe('报表');
});

test('what is said of one text is not said when another was typed since', async () => {
  const { page } = await visit(site.url + ROLE);
  const letGo = await holdRequests(page, DRAW_NOTHING);
  const asked = page.waitForRequest(DRAW_NOTHING);
  await page.locator('input[name="q"]').focus();
  await page.keyboard.type('无人机');
  const script = (await asked).url();
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + PAUSE);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('库存周转');
  letGo();
  // Whoever asked for it before has got it by then.
  await page.evaluate((script) => import(script), script);
  expect(await page.locator('.search-nothing').count()).toBe(0);
  await page.clock.runFor(PAUSE);
  expect(await foundDuties(page)).toEqual(['XS-01-16', 'FW-01-21']);
});

test('what is typed again at once is found again', async () => {
  const { page } = await visit(site.url + ROLE);
  await page.clock.install();
  await page.locator('input[name="q"]').focus();
  await page.keyboard.type('投诉');
  await page.clock.runFor(PAUSE);
  const found = await foundDuties(page);
  expect(found).not.toEqual([]);
  await page.clock.pauseAt(Date.now() + 10 * PAUSE);
  await page.keyboard.type('率');
  await page.keyboard.press('Backspace');
  await page.clock.runFor(PAUSE);
  expect(await foundDuties(page)).toEqual(found);
});

test('while an input method is composing nothing is searched and no key is taken away', async () => {
  const { page } = await visit(`${site.url}search/`);
  const asked: (string | null)[] = [];
  page.on('framenavigated', () => asked.push(new URL(page.url()).searchParams.get('q')));
  await page.clock.install();
  const session = await page.context().newCDPSession(page);
  await page.locator('input[name="q"]').focus();
  await session.send('Input.imeSetComposition', {
    text: 'ku cun',
    selectionStart: 6,
    selectionEnd: 6,
  });
  await page.clock.runFor(PAUSE);
  expect(await page.locator('[data-duty]').count()).toBe(0);
  await session.send('Input.insertText', { text: '库存' });
  await page.waitForSelector('[data-duty="XS-01-17"]');
  expect(asked.filter((query) => query !== null)).toEqual(['库存']);
});

test('the way back to any page finds in its box what was asked there', async () => {
  const { page } = await visit(site.url + ROLE);
  await page.locator('input[name="q"]').focus();
  await page.keyboard.type('公章');
  await foundDuties(page);
  await page.locator('[data-duty="XZ-01-29"] a').click();
  await page.waitForURL(/#XZ-01-29$/);
  await page.goBack();
  await page.waitForURL(/accounting-manager\/$/);
  await expect.poll(() => page.locator('input[name="q"]').inputValue()).toBe('公章');
  await page.locator('input[name="q"]').focus();
  expect(await foundDuties(page)).toEqual(['XZ-01-29']);
});

test('Enter that ends a composition does not send the form', async () => {
  const { page } = await visit(site.url + ROLE);
  const session = await page.context().newCDPSession(page);
  await page.locator('input[name="q"]').focus();
  await session.send('Input.imeSetComposition', {
    text: 'kucun',
    selectionStart: 5,
    selectionEnd: 5,
  });
  await page.evaluate(() => {
    addEventListener('submit', ({ defaultPrevented }) => {
      if (!defaultPrevented) document.body.setAttribute('data-sent', '');
    });
  });
  await page.keyboard.press('Enter');
  expect(await page.locator('body').getAttribute('data-sent')).toBeNull();
});
