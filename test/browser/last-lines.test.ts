import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { sampleHandbook } from '../sample.ts';
import { newPage } from './new-page.ts';
import { openPage } from './open-page.ts';
import { LONGEST_ROLE } from './page-kinds.ts';
import { useServedFont } from './serve-with-font.ts';
import { site } from './served-with-font.ts';

test('on a desk no sentence of any role ends with a line of one character, on a phone at most three', async () => {
  const page = await newPage();
  const found = new Map<number, string[]>([1440, 1024, 390].map((width) => [width, []]));
  for (const { id } of sampleHandbook().roles) {
    await page.goto(`${site.url}roles/${id}/`);
    await page.evaluate(useServedFont);
    for (const [width, ends] of found) {
      await page.setViewportSize({ width, height: 900 });
      ends.push(...(await lonelyEnds(page)));
    }
  }
  const onPhone = found.get(390) ?? [];
  found.delete(390);
  expect([...found].filter(([, ends]) => ends.length > 0)).toEqual([]);
  expect(onPhone.length, onPhone.join('\n')).toBeLessThanOrEqual(3);
});

test('a line of one character would be found', async () => {
  const { page } = await openPage(site.url + LONGEST_ROLE);
  await page.evaluate(useServedFont);
  await page.evaluate(() => {
    const [first] = document.querySelectorAll<HTMLElement>('.duty-text > p');
    if (first) first.replaceChildren('一二三四');
    if (first) Object.assign(first.style, { width: '3.2em', textWrap: 'wrap' });
  });
  expect(await lonelyEnds(page)).toContain('一二三四');
});

/** Sentences of several lines whose last one is narrower than one and a half characters. */
function lonelyEnds(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.duty-text > p, .prose > p, .duty-link > span:last-child')]
      .filter((sentence) => {
        const range = document.createRange();
        range.selectNodeContents(sentence);
        const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
        const foot = Math.max(...boxes.map(({ bottom }) => bottom));
        const last = boxes.filter(({ bottom }) => bottom > foot - 8);
        const width = last.reduce((sum, box) => sum + box.width, 0);
        const size = Number.parseFloat(getComputedStyle(sentence).fontSize);
        return last.length < boxes.length && width < 1.5 * size;
      })
      .map((sentence) => sentence.textContent?.trim() ?? ''),
  );
}
