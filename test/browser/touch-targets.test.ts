import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inOneTab } from './one-tab.ts';
import { openPage } from './open-page.ts';
import { LONGEST_ROLE, PAGE_KINDS } from './page-kinds.ts';
import { site } from './served.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

const visit = inOneTab(PHONE);

test.each(PAGE_KINDS)('a finger meets what it means on /%s', async (path) => {
  const { page } = await visit(site.url + path);
  const targets = await measure(page);
  expect(targets.length).toBeGreaterThan(5);
  expect(tooSmall(targets, 24)).toEqual([]);
  expect(tooSmall(targets.filter(isPrimary), 44)).toEqual([]);
});

test.each([320, 390])(
  'what one does with a role stands in one line at %i px, apart',
  async (width) => {
    const { page } = await openPage(site.url + LONGEST_ROLE, {
      ...PHONE,
      viewport: { width, height: 844 },
    });
    const boxes = await page
      .locator('.page-actions > *')
      .evaluateAll((all) => all.map((it) => it.getBoundingClientRect().toJSON() as DOMRect));
    expect(boxes.length).toBeGreaterThanOrEqual(5);
    expect(new Set(boxes.map(({ top }) => top)).size).toBe(1);
    expect(Math.min(...boxes.map(({ height }) => height))).toBeGreaterThanOrEqual(44);
    const gaps = boxes.slice(1).map(({ left }, place) => left - (boxes[place]?.right ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(12);
    const title = await page.locator('h1').boundingBox();
    expect(boxes[0]?.top).toBeGreaterThanOrEqual((title?.y ?? 0) + (title?.height ?? 0));
  },
);

test('a finger meets what it means in the menu and in the search', async () => {
  const { page } = await openPage(`${site.url}search/?q=${encodeURIComponent('公章')}`, PHONE);
  await page.waitForSelector('[data-search-results][aria-busy="false"]');
  expect(tooSmall(await measure(page), 24)).toEqual([]);
  await page.goto(site.url + LONGEST_ROLE);
  await page.click('.menu-button');
  const menu = (await measure(page)).filter(({ place }) => place.includes('.sidebar'));
  expect(menu.length).toBeGreaterThan(10);
  expect(tooSmall(menu, 44)).toEqual([]);
});

test('fields are written in 16 pixels or more, for which no phone enlarges the page', async () => {
  for (const path of [LONGEST_ROLE, `search/?q=${encodeURIComponent('市场')}`]) {
    const { page } = await openPage(site.url + path, PHONE);
    await page.waitForSelector('input');
    const sizes = await page
      .locator('input, select')
      .evaluateAll((fields) =>
        fields.map((it) => Number.parseFloat(getComputedStyle(it).fontSize)),
      );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
  }
});

test('targets that are too small are found', async () => {
  const { page } = await openPage(site.url + LONGEST_ROLE, PHONE);
  await page.evaluate(() => {
    const style = { display: 'inline', font: '10px/1 serif', minHeight: '0' };
    for (const link of document.querySelectorAll<HTMLElement>('.duty .anchor'))
      Object.assign(link.style, style);
  });
  expect(tooSmall(await measure(page), 24).length).toBeGreaterThan(20);
});

/** What can be pressed and is seen, but for links in the midst of a sentence, which WCAG 2.5.8 excepts. */
function measure(page: Page): Promise<Target[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href], button, input, select, summary')].flatMap((it) => {
      const { clipPath } = getComputedStyle(it);
      const { width, height, bottom } = it.getBoundingClientRect();
      const isSeen = it.checkVisibility() && clipPath === 'none' && width > 0 && bottom > 0;
      const isInSentence = it.matches('.prose :is(p:not(.duty-number), li, td) > a');
      if (!isSeen || isInSentence) return [];
      const around = it.closest('.sidebar') ? '.sidebar ' : '';
      const place = `${around}${it.tagName.toLowerCase()}.${it.getAttribute('class')} ${it.textContent}`;
      return [{ place: place.replace(/\s+/g, ' '), width, height }];
    }),
  );
}

function tooSmall(targets: readonly Target[], least: number): Target[] {
  // Half a pixel may be lost between lines.
  return targets.filter(({ width, height }) => Math.min(width, height) < least - 0.5);
}

/** The controls of every page. */
function isPrimary({ place }: Target): boolean {
  return /^(?:a\.(?:menu-button|site-title)|input|select|summary|a\.null [上下]一)/.test(place);
}

interface Target {
  readonly place: string;
  readonly width: number;
  readonly height: number;
}
