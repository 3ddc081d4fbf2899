import type { Address } from '../handbook/address.ts';
import { type PlannedPage, pageRenderer } from './plan-pages.ts';
import { withRelativeUrls, withRoot } from './relative-url.ts';
import { withRelease } from './release.ts';
import { sitemapUrl } from './sitemap.ts';
import { writePacked } from './write-into.ts';

/** What a site's pages are written with; `taken` counts those of the plan that some thread has begun. */
export interface PageTask {
  readonly planned: readonly PlannedPage[];
  readonly bundle: string;
  readonly folder: string;
  readonly address: Address;
  /** The name of the release, which every page says. */
  readonly release: string;
  readonly taken: Int32Array;
}

/** What was written: how many pages, and their addresses for search engines. */
export interface WrittenPages {
  readonly pages: number;
  readonly urls: readonly string[];
}

/** Renders, writes and packs the pages of the plan that no other thread has begun. */
export async function writePages(task: PageTask): Promise<WrittenPages> {
  const { planned, bundle, folder, address, release, taken } = task;
  const render = await pageRenderer(bundle);
  const urls: string[] = [];
  let pages = 0;
  for (let next = take(taken); next < planned.length; next = take(taken)) {
    for (const page of planned.slice(next, next + AT_ONCE)) {
      const { path } = page;
      const text = await render(page);
      const isPage = typeof text === 'string';
      const content = isPage ? withRelease(anywhere(path, text, address), release) : text;
      writePacked(folder, path, content);
      if (!isPage) continue;
      pages++;
      const url = sitemapUrl(address, { path, text });
      if (url) urls.push(url);
    }
  }
  return { pages, urls };
}

function take(taken: Int32Array): number {
  return Atomics.add(taken, 0, AT_ONCE);
}

/** A page independent of the path at which the site is served. */
function anywhere(path: string, text: string, { base }: Address): string {
  // The 404 page is shown at any depth: only a path from the host's root leads home from it.
  return path === '404.html' ? withRoot(text, base) : withRelativeUrls(text, path);
}

const AT_ONCE = 8;
