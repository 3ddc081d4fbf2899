import type { BrowserContextOptions } from 'playwright-core';
import { afterAll } from 'vitest';
import { openTab } from './new-page.ts';
import { complaintsAbout, type OpenedPage } from './open-page.ts';

/**
 * What opens address after address in one page, for the tests of a file that only look at what they open: a
 * browser context for each costs as much again. Gives the page, and what the browser complains of
 * from then on. The page closes itself after the tests of the file.
 */
export function inOneTab(
  options: BrowserContextOptions = {},
): (url: string) => Promise<OpenedPage> {
  let tab: ReturnType<typeof open> | undefined;
  afterAll(async () => {
    await (await tab)?.page.context().close();
  });
  return async (url) => {
    tab ??= open(options);
    const { page, complaints } = await tab;
    complaints.length = 0;
    await page.goto(url, { waitUntil: 'load' });
    return { page, complaints };
  };
}

async function open(options: BrowserContextOptions) {
  const page = await openTab(options);
  return { page, complaints: complaintsAbout(page) };
}
