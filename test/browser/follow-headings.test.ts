import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './open-page.ts';
import { LONGEST_ROLE } from './page-kinds.ts';
import { site } from './served.ts';

test('本页内容 marks a section once its heading is near the top, and until then the one before', async () => {
  const { page } = await openPage(site.url + LONGEST_ROLE);
  const headings = await page.locator('.on-this-page .beside a').evaluateAll((links) =>
    links.map((link) => {
      const href = link.getAttribute('href') ?? '';
      const heading = document.getElementById(decodeURIComponent(href.slice(1)));
      return { href, top: heading?.getBoundingClientRect().top ?? 0 };
    }),
  );
  const place = headings.findIndex(({ top }, i) => top > (headings[i - 1]?.top ?? top) + 300);
  const [before = '', section = ''] = headings.slice(place - 1).map(({ href }) => href);
  await bringTo(page, section, 100);
  await expect.poll(() => marked(page)).toEqual([section]);
  await bringTo(page, section, 300);
  await expect.poll(() => marked(page)).toEqual([before]);
});

/** Scrolls until the section's heading stands so many pixels below the top of the window. */
async function bringTo(page: Page, section: string, top: number): Promise<void> {
  await page.evaluate(
    ({ id, top }) => {
      const { y } = document.getElementById(id)?.getBoundingClientRect() ?? { y: 0 };
      scrollBy({ top: y - top, behavior: 'instant' });
    },
    { id: decodeURIComponent(section.slice(1)), top },
  );
}

function marked(page: Page): Promise<(string | null)[]> {
  return page
    .locator('.on-this-page .beside a[aria-current]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
}
