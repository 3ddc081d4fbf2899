import type { Browser } from 'playwright-core';
import type { ServedSite } from '../../src/verify/serve-site.ts';
import { serveForTests } from './serve-for-tests.ts';

/** A browser and the built site, there for every test of the file that imports them. */
export let browser: Browser;
export let site: ServedSite;

serveForTests('/', (ownBrowser, ownSite) => {
  browser = ownBrowser;
  site = ownSite;
});
