import type { Page } from 'playwright-core';
import {
  COLOUR_RULES,
  type Violation,
  violations,
  violationsInBothThemes,
} from '../../src/verify/axe.ts';

/**
 * What axe finds on a page, wide in both themes and as a phone shows it: its colours are the same at every
 * width, and what only a phone shows is in the menu. It is left as a phone shows it.
 */
export async function violationsEverywhere(page: Page): Promise<Violation[]> {
  await page.setViewportSize({ width: 1440, height: 900 });
  const wide = await violationsInBothThemes(page);
  await page.setViewportSize(PHONE);
  const narrow = await violations(page, { rules: BESIDE_COLOURS });
  return [...wide, ...narrow];
}

/** axe's rules without those that look at colours. */
export const BESIDE_COLOURS = Object.fromEntries(
  COLOUR_RULES.map((id) => [id, { enabled: false }]),
);

export const PHONE = { width: 390, height: 844 };
