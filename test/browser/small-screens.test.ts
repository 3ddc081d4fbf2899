import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inOneTab } from './one-tab.ts';
import { openPage } from './open-page.ts';
import { LONGEST_ROLE, PAGE_KINDS } from './page-kinds.ts';
import { useServedFont } from './serve-with-font.ts';
import { site } from './served-with-font.ts';

const visit = inOneTab();

test.each(PAGE_KINDS)(
  '/%s is read without scrolling sideways at 320 px, and all its text at twice the size',
  async (path) => {
    const { page } = await visit(site.url + path);
    await page.evaluate(useServedFont);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await faults(page), 'at 320 px').toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await faults(page), 'at twice the size').toEqual([]);
  },
);

test('text that is cut, covered or too wide would be found', async () => {
  const { page } = await openPage(site.url + LONGEST_ROLE, {
    viewport: { width: 320, height: 640 },
  });
  await page.evaluate(() => {
    const [first, second, third] = document.querySelectorAll<HTMLElement>('.duty-text p');
    if (!first || !second || !third) throw new Error('too few duties');
    Object.assign(first.style, { height: '0.5em', overflow: 'hidden' });
    second.style.transform = 'translateY(3em)';
    Object.assign(third.style, { width: '60em' });
  });
  const found = (await faults(page)).map((fault) => fault.split('：')[0]);
  expect(new Set(found)).toEqual(new Set(['sideways', 'cut', 'covered']));
});

test('the number of a role stays whole beside a title of several lines', async () => {
  const { page } = await openPage(site.url, { viewport: { width: 390, height: 844 } });
  await page.evaluate(useServedFont);
  const row = page.locator('.contents-row').first();
  await row.locator('a').evaluate((title) => {
    title.textContent = '高压氧舱与重症监护设备的采购、验收和维修主管';
  });
  const lines = await row.evaluate((row) =>
    [...row.querySelectorAll('a, .leader ~ *')].map((part) => {
      const range = document.createRange();
      range.selectNodeContents(part);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size;
    }),
  );
  const [title = 0, ...numbers] = lines;
  expect(title).toBeGreaterThan(1);
  expect(numbers).toEqual([1, 1]);
});

test('a long name among the facts of a duty breaks and stays within its column', async () => {
  const { page } = await openPage(site.url + LONGEST_ROLE, {
    viewport: { width: 1440, height: 900 },
  });
  await page.evaluate(useServedFont);
  const link = page.locator('.duty-facts a').first();
  const overhang = await link.evaluate((link) => {
    link.textContent = '重症医学与高压氧治疗联合会诊中心';
    const duty = link.closest('.duty');
    if (!duty) throw new Error('no duty around the fact');
    return link.getBoundingClientRect().right - duty.getBoundingClientRect().right;
  });
  expect(overhang).toBeLessThanOrEqual(0);
});

test('nothing moves by itself, so that a duty that was found stands still at once', async () => {
  const { page } = await openPage(site.url + LONGEST_ROLE, {
    reducedMotion: 'no-preference',
  });
  expect(await motions(page)).toEqual([]);
  await page.evaluate(() => {
    document.documentElement.style.scrollBehavior = 'smooth';
  });
  expect(await motions(page)).toEqual(['html scroll']);
});

/**
 * What is wrong with the text of a page as it is drawn: the page is wider than the window, text is
 * cut off by a box that does not scroll, or two lines of text lie over each other.
 */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`sideways：${scrollWidth} > ${clientWidth}`] : [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const lines: { text: string; box: DOMRect }[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      const text = node.textContent?.trim();
      const isShown =
        parent?.checkVisibility({ visibilityProperty: true }) &&
        !parent.closest('.skip-link, option, select');
      // The columns beside the text scroll by themselves.
      if (!text || !parent || !isShown || parent.closest('.sidebar, .on-this-page')) continue;
      // Clipped to nothing is what only ears are told.
      let above: Element | null = parent;
      while (above && getComputedStyle(above).clipPath === 'none') above = above.parentElement;
      if (above) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(
        ({ width, height }) => width > 1 && height > 1,
      );
      lines.push(...boxes.map((box) => ({ text, box })));
      for (let around: Element | null = parent; around; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around);
        const frame = around.getBoundingClientRect();
        const cut = boxes.some(
          (box) =>
            (/hidden|clip/.test(overflowX) &&
              (box.right > frame.right + 1 || box.left < frame.left - 1)) ||
            (/hidden|clip/.test(overflowY) &&
              (box.bottom > frame.bottom + 1 || box.top < frame.top - 1)),
        );
        if (cut) found.push(`cut：${text}`);
      }
    }
    // A line of text is as high as its font asks; the strokes themselves lie well within.
    const inset = (box: DOMRect) => box.height * 0.25;
    lines.sort((a, b) => a.box.top - b.box.top);
    for (const [i, { text, box }] of lines.entries())
      for (const other of lines.slice(i + 1)) {
        if (other.box.top + inset(other.box) >= box.bottom - inset(box)) {
          if (other.box.top > box.bottom) break;
          continue;
        }
        if (other.box.left < box.right - 1 && box.left < other.box.right - 1)
          found.push(`covered：${text} / ${other.text}`);
      }
    return found;
  });
}

/** What on the page moves by itself: smooth scrolling, transitions and animations. */
function motions(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const style = getComputedStyle(element);
      const name = element.tagName.toLowerCase();
      return [
        ...(style.scrollBehavior === 'smooth' ? [`${name} scroll`] : []),
        ...(/[1-9]/.test(style.transitionDuration) ? [`${name} transition`] : []),
        ...(style.animationName !== 'none' ? [`${name} animation`] : []),
      ];
    }),
  );
}
