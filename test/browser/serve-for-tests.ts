import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { type ServedSite, serveSite } from '../../src/verify/serve-site.ts';
import { SITE_FOLDER } from '../site/site.ts';

/** Hands over the built site at the path, and ends it after the tests of the file. */
export function serveForTests(base: string, take: (site: ServedSite) => void): void {
  let site: ServedSite;
  beforeAll(async () => {
    site = await serveSite(SITE_FOLDER, base);
    take(site);
  });
  afterAll(() => site.close());
}

/** The address of the built site, or of another, served at the path until the test is over. */
export async function serveForTest(base = '/', policy = '', folder = SITE_FOLDER): Promise<string> {
  const { url, close } = await serveSite(folder, base, policy);
  onTestFinished(close);
  return url;
}
