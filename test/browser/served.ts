import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

/** A browser and the built site, there for every test of the file that imports them. */
export let browser: Browser;
export let site: ServedSite;

beforeAll(async () => {
  site = await serveSite();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  site.close();
});
