import type { ServedSite } from '../../src/verify/serve-site.ts';
import { serveForTests } from './serve-for-tests.ts';

/** The same as `served.ts`, with the site at a path that is not the root and not all ASCII. */
export let site: ServedSite;

serveForTests('/a/手册/c/', (ownSite) => {
  site = ownSite;
});
