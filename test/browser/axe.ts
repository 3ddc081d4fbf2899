import type { Page } from 'playwright-core';
import { type Violation, violations } from '../../src/verify/axe.ts';

/**
 * What axe finds on a page, wide in the light theme and as a phone shows it in the dark: its colours are
 * the same at every width, and what only a phone shows is in the menu. It is left as a phone shows it, in light.
 */
export async function violationsEverywhere(page: Page): Promise<Violation[]> {
  await page.setViewportSize({ width: 1440, height: 900 });
  const wide = await violations(page);
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ colorScheme: 'dark' });
  const narrow = await violations(page);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...wide, ...narrow];
}

export const PHONE = { width: 390, height: 844 };
