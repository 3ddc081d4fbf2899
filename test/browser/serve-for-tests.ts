import { onTestFinished } from 'vitest';
import { type ServedSite, serveSite } from '../../src/verify/serve-site.ts';
import { SITE_FOLDER } from '../site/site.ts';

/** The built site at the path, served for as long as the worker runs that asks for it. */
export function serveForTests(base: string): Promise<ServedSite> {
  return serveSite(SITE_FOLDER, base);
}

/** The address of the built site, or of another, served at the path until the test is over. */
export async function serveForTest(base = '/', policy = '', folder = SITE_FOLDER): Promise<string> {
  const { url, close } = await serveSite(folder, base, policy);
  onTestFinished(close);
  return url;
}
