import { serveWithFont } from './serve-with-font.ts';

/** The built site with Noto Sans SC beside it, served for every test of the worker. */
export const site = await serveWithFont();
