import { fileURLToPath } from 'node:url';
import {
  pagesOf,
  readSite,
  resolveInSite as resolve,
  type SitePage,
} from '../../src/verify/built-site.ts';

/** The built site: the sample's while tests run, and the project's own for scripts. */
export const SITE_FOLDER =
  process.env['SAMPLE_SITE'] ?? fileURLToPath(new URL('../../dist/', import.meta.url));

/** All files of the built site, with `/` between folders, and all its pages. */
const SITE = readSite(SITE_FOLDER);
export const SITE_FILES = [...SITE.files];
export const PAGES: readonly SitePage[] = [...pagesOf(SITE)];

/** The page at a path from the site's root, e.g. `roles/sales-manager/`. Throws where there is none. */
export function page(path: string): SitePage {
  const found = PAGES.find((candidate) => candidate.path === `${path}index.html`);
  if (!found) throw new Error(`no page ${path}`);
  return found;
}

/** Where a URL on a page leads: the file of the site and the anchor; null for other addresses. */
export function resolveInSite(from: SitePage, url: string) {
  return resolve(SITE.files, from, url);
}
