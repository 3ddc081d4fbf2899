import { expect } from 'vitest';
import type { RealBrowser } from './real-browser.ts';

/** Opens a page and types a query into the search box that `/` leads to. */
export async function askByKey(browser: RealBrowser, url: string, query: string): Promise<void> {
  await browser.open(url);
  // A window that has just opened may not listen to the keyboard yet.
  await expect
    .poll(async () => {
      await browser.press(['/']);
      return browser.ask(() => document.activeElement?.getAttribute('name'));
    })
    .toBe('q');
  await browser.press([...query]);
}
