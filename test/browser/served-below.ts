import type { Browser } from 'playwright-core';
import { serveForTests } from './serve-for-tests.ts';
import type { ServedSite } from './serve-site.ts';

/** The same as `served.ts`, with the site at a path that is not the root and not all ASCII. */
export let browser: Browser;
export let site: ServedSite;

serveForTests('/a/手册/c/', (ownBrowser, ownSite) => {
  browser = ownBrowser;
  site = ownSite;
});
