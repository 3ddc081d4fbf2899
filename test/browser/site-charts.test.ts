import { expect, test } from 'vitest';
import { PAGES } from '../site/site.ts';
import { measureBoxes } from './chart-page.ts';
import { loadChineseFont } from './chinese-font.ts';
import { newPage } from './new-page.ts';
import { openPage } from './open-page.ts';
import { site } from './served.ts';

const charted = PAGES.filter(({ html }) => html.includes('class="chart chart-org"')).map(
  ({ path }) => path.replace(/index\.html$/, ''),
);

test.each([1440, 390])('at %d px no label of an org chart leaves its box', async (width) => {
  expect(charted.length).toBeGreaterThan(10);
  const page = await newPage({ viewport: { width, height: 900 } });
  for (const path of charted) {
    await page.goto(site.url + path);
    await loadChineseFont(page);
    const boxes = (await measureBoxes(page)).flat().filter(({ rect }) => rect.right > rect.left);
    expect(boxes.length, path).toBeGreaterThan(1);
    const outside = boxes.filter(
      ({ rect, text }) =>
        text.left < rect.left ||
        text.right > rect.right ||
        text.top < rect.top ||
        text.bottom > rect.bottom,
    );
    expect(
      outside.map(({ title }) => title),
      path,
    ).toEqual([]);
  }
});

test('no org chart is cut on a desk of any size', async () => {
  const page = await newPage();
  for (const path of charted) {
    await page.goto(site.url + path);
    for (const width of [1440, 1100, 1024, 800]) {
      await page.setViewportSize({ width, height: 900 });
      const cut = await page
        .locator('.org-chart .chart-scroll:visible')
        .evaluateAll((boxes) => boxes.filter((box) => box.scrollWidth > box.clientWidth).length);
      expect(cut, `${path} at ${width} px`).toBe(0);
    }
  }
});

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
