import type { Browser } from 'playwright-core';
import { serveForTests } from './serve-for-tests.ts';
import type { ServedSite } from './serve-site.ts';

/** A browser and the built site, there for every test of the file that imports them. */
export let browser: Browser;
export let site: ServedSite;

serveForTests('/', (ownBrowser, ownSite) => {
  browser = ownBrowser;
  site = ownSite;
});
