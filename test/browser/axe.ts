import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** A rule of axe that the page breaks, with the first place. */
export type Violation = [rule: string, place: string | undefined];

/** What axe finds on a page as it is. */
export async function violations(page: Page, options: RunOptions = {}): Promise<Violation[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (options) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, options);
    return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
  }, options);
}

/** The dark theme changes colours only, so that only the rules about colour are run again. */
export async function violationsInTheDark(page: Page): Promise<Violation[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const found = await violations(page, { runOnly: COLOUR_RULES });
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}
