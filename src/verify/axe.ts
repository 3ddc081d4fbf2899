import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** The program of axe, for pages to run. */
export const AXE = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** The rules of axe that look at colours. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** A rule of axe that the page breaks, with the first place. */
export type Violation = [rule: string, place: string];

/** What axe finds on a page as it is; it stays in the page, where it is quicker the next time. */
export async function violations(page: Page, options: RunOptions = {}): Promise<Violation[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(
    async (options) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(document, options);
      return violations.map(({ id, nodes }): Violation => [id, nodes[0]?.html ?? '']);
    },
    { ...options, resultTypes: ['violations' as const] },
  );
}

/** What axe finds on a page as it is, and in the dark theme, which changes colours only. It is left in the light one. */
export async function violationsInBothThemes(page: Page): Promise<Violation[]> {
  const light = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(page, { runOnly: COLOUR_RULES });
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark];
}
