import { serveForTests } from './serve-for-tests.ts';

/** The built site, served for every test of the worker. */
export const site = await serveForTests('/');
