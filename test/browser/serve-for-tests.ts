import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../../src/verify/launch-browser.ts';
import { type ServedSite, serveSite } from '../../src/verify/serve-site.ts';
import { SITE_FOLDER } from '../site/site.ts';

/** Hands over a browser and the built site at the path, and ends both after the tests of the file. */
export function serveForTests(
  base: string,
  take: (browser: Browser, site: ServedSite) => void,
): void {
  let end = async () => {};
  beforeAll(async () => {
    const site = await serveSite(SITE_FOLDER, base);
    const browser = await launchBrowser();
    end = async () => {
      await browser.close();
      site.close();
    };
    take(browser, site);
  });
  afterAll(() => end());
}
