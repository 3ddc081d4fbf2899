import type { Address } from '../handbook/address.ts';
import { type PlannedPage, pageRenderer } from './plan-pages.ts';
import { withRelativeUrls, withRoot } from './relative-url.ts';
import { type ContentHashes, contentHash, withHash } from './release.ts';
import { sitemapUrl } from './sitemap.ts';
import { type SiteFolders, writePacked } from './write-file.ts';

/** What a site's pages are written with; `taken` counts those of the plan that some thread has begun. */
export interface PageTask extends SiteFolders {
  readonly planned: readonly PlannedPage[];
  readonly bundle: string;
  readonly address: Address;
  readonly taken: Int32Array;
}

/** What was written: how many pages, their addresses for search engines, and the hash of every file. */
export interface WrittenPages {
  readonly pages: number;
  readonly urls: readonly string[];
  readonly hashes: ContentHashes;
}

/** Renders, writes and packs pages from the beginning of the plan, until with those of other threads all are begun. */
export async function writePages(task: PageTask): Promise<WrittenPages> {
  const { planned, bundle, address, taken } = task;
  const render = await pageRenderer(bundle);
  const urls: string[] = [];
  const hashes = new Map<string, string>();
  let pages = 0;
  for (const page of planned) {
    if (Atomics.add(taken, 0, 1) >= planned.length) break;
    const { path, isHtml } = page;
    const made = await render(page);
    const content = isHtml ? anywhere(path, made, address) : made;
    const hash = contentHash(content);
    hashes.set(path, hash);
    // What stands at any address is no successor of a page, and has none.
    const isOne = isHtml && path !== NOT_FOUND;
    writePacked(task, path, isOne ? withHash(content, hash) : content);
    if (!isHtml) continue;
    pages++;
    const url = sitemapUrl(address, { path, html: made });
    if (url) urls.push(url);
  }
  return { pages, urls, hashes };
}

/**
 * A page independent of the path at which the site is served. It is read as one character a byte, since all
 * markup is ASCII: to read the Chinese, and to write it again, would take longer than the rest.
 */
function anywhere(path: string, page: Buffer, { base }: Address): Buffer {
  const html = page.toString('latin1');
  // The 404 page is shown at any depth: only a path from the host's root leads home from it.
  const moved =
    path === NOT_FOUND
      ? withRoot(html, Buffer.from(base).toString('latin1'))
      : withRelativeUrls(html, path);
  return Buffer.from(moved, 'latin1');
}

const NOT_FOUND = '404.html';
