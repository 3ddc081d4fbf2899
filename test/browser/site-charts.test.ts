import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PAGES } from '../site/site.ts';
import { type MeasuredBox, measureBoxes } from './chart-page.ts';
import { inOneTab } from './one-tab.ts';
import { openPage } from './open-page.ts';
import { useServedFont } from './serve-with-font.ts';
import { site } from './served-with-font.ts';

const charted = PAGES.filter(({ html }) => html.includes('class="chart chart-org"')).map(
  ({ path }) => path.replace(/index\.html$/, ''),
);

const visit = inOneTab();

test('several kinds of pages show org charts', () => {
  expect(charted.length).toBeGreaterThan(10);
});

test.each(charted)(
  'on /%s no label of an org chart leaves its box, and no chart is cut on a desk of any size',
  async (path) => {
    const { page } = await visit(site.url + path);
    await page.evaluate(useServedFont);
    for (const width of [1440, 1100, 1024, 800, 390]) {
      await page.setViewportSize({ width, height: 900 });
      const boxes = (await measureBoxes(page)).flat().filter(({ rect }) => rect.right > rect.left);
      expect(boxes.length, `at ${width} px`).toBeGreaterThan(1);
      expect(outside(boxes), `at ${width} px`).toEqual([]);
      // A phone moves it in its own box.
      if (width > 390) expect(await cutCharts(page), `at ${width} px`).toBe(0);
    }
  },
);

test('wide screens show an org chart from the top down, phones from left to right', async () => {
  const shown = async (width: number) => {
    const viewport = { width, height: 900 };
    const { page } = await openPage(site.url, { viewport });
    const heights = (await measureBoxes(page)).flatMap((boxes) => {
      const tops = boxes.filter(({ rect }) => rect.right > rect.left).map(({ rect }) => rect.top);
      return tops.length ? [new Set(tops.map(Math.round)).size] : [];
    });
    return heights;
  };
  expect(await shown(1440)).toEqual([2]);
  expect((await shown(390))[0]).toBeGreaterThan(6);
});

/** The titles of the boxes that their text leaves. */
function outside(boxes: readonly MeasuredBox[]): string[] {
  return boxes.flatMap(({ title, rect, text }) => {
    const isWithin =
      text.left >= rect.left &&
      text.right <= rect.right &&
      text.top >= rect.top &&
      text.bottom <= rect.bottom;
    return isWithin ? [] : [title];
  });
}

/** How many charts on the page are wider than the box that shows them. */
function cutCharts(page: Page): Promise<number> {
  return page
    .locator('.org-chart .chart-scroll:visible')
    .evaluateAll((boxes) => boxes.filter((box) => box.scrollWidth > box.clientWidth).length);
}
