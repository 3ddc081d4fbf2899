import { serveForTests } from './serve-for-tests.ts';

/** The same as `served.ts`, with the site at a path that is not the root and not all ASCII. */
export const site = await serveForTests('/a/手册/c/');
