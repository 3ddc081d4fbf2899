import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { sampleHandbook } from '../sample.ts';
import { loadChineseFont } from './chinese-font.ts';
import { newPage } from './new-page.ts';
import { openPage } from './open-page.ts';
import { LONGEST_ROLE } from './page-kinds.ts';
import { site } from './served.ts';

test.each([
  [1440, 0],
  [1024, 0],
  [390, 3],
])(
  'at %d px at most %d sentences of all roles end with a line of one character',
  async (width, most) => {
    const page = await newPage({ viewport: { width, height: 900 } });
    const found: string[] = [];
    for (const { id } of sampleHandbook().roles) {
      await page.goto(`${site.url}roles/${id}/`);
      await loadChineseFont(page);
      found.push(...(await lonelyEnds(page)));
    }
    expect(found.length, found.join('\n')).toBeLessThanOrEqual(most);
  },
);

test('a line of one character would be found', async () => {
  const { page } = await openPage(site.url + LONGEST_ROLE);
  await loadChineseFont(page);
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
