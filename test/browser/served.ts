import type { ServedSite } from '../../src/verify/serve-site.ts';
import { serveForTests } from './serve-for-tests.ts';

/** The built site, served for every test of the file that imports it. */
export let site: ServedSite;

serveForTests('/', (ownSite) => {
  site = ownSite;
});
