import { expect, test } from 'vitest';
import { violations } from '../../src/verify/axe.ts';
import { thinOut } from '../../src/verify/thin-out.ts';
import { newPage } from '../browser/new-page.ts';

const items = (count: number, of: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => of(at)).join('');

test.each([
  ['of alike items the first eight stay', items(20, (at) => `<li>病历 ${at}</li>`), 8],
  ['one of another class', items(20, (at) => `<li${at === 15 ? ' class="due"' : ''}>查</li>`), 9],
  ['one with another attribute', items(20, (at) => `<li${at === 15 ? ' hidden' : ''}>查</li>`), 9],
  ['one with something in it', items(20, (at) => `<li>查${at === 15 ? '<b>房</b>' : ''}</li>`), 9],
  ['one without words', items(20, (at) => `<li>${at === 15 ? '' : '查房'}</li>`), 9],
  ['what stands in what is gone is not counted', items(20, () => '<li>病<ul><li>历</ul>'), 16],
])('%s: the rest is taken away', async (_, html, left) => {
  const page = await pageOf(`<ul>${html}</ul>`);
  await page.evaluate(thinOut);
  expect(await page.locator('li').count()).toBe(left);
});

test('axe finds what only one of many has', async () => {
  const list = items(40, (at) => `<li><a href="#">${at === 33 ? '' : '查房'}</a></li>`);
  const page = await pageOf(`<main><h1>病历</h1><ul>${list}</ul></main>`);
  await page.evaluate(thinOut);
  expect(await page.locator('li').count()).toBe(9);
  expect((await violations(page)).map(([rule]) => rule)).toEqual(['link-name']);
});

async function pageOf(body: string) {
  const page = await newPage();
  await page.setContent(`<!doctype html><html lang="zh-CN"><title>院</title><body>${body}</body>`);
  return page;
}
