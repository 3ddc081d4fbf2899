import { existsSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readAddress } from '../content/read-address.ts';
import type { Address } from '../handbook/address.ts';
import type { Handbook } from '../handbook/model.ts';
import { makeData } from '../search/build/make-data.ts';
import { makeFilesApart } from '../search/build/make-files-apart.ts';
import { makePassages } from '../search/build/make-passages.ts';
import { siteOrgCharts } from '../site/site-charts.ts';
import { beginSitePages } from '../site/site-pages.ts';
import { withRelativeUrls, withRoot } from './relative-url.ts';
import { renderPages } from './render-pages.ts';
import { siteBundle } from './site-bundle.ts';
import { sitemapText, sitemapUrl } from './sitemap.ts';

/**
 * Makes the site of the handbook that this process builds in a folder of its own: the search's files in
 * a thread of their own, charts and pages while Astro bundles what renders them. Says what it made.
 */
export async function makeSite(handbook: Handbook, folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  const searching = makeFilesApart(makeData(handbook), makePassages(handbook));
  // Who waits for them is told what failed; until then it is nobody's error.
  for (const begun of [searching, siteOrgCharts()]) begun.catch(() => undefined);
  beginSitePages();
  const bundle = await siteBundle();
  await cp(join(bundle, 'client'), folder, { recursive: true });
  if (existsSync('public')) await cp('public', folder, { recursive: true });
  const pages = await writePages(bundle, folder, readAddress(process.cwd()));
  const { files, records } = await searching;
  for (const { path, content } of files) await write(join(folder, path), content);
  return `新网站：${pages} 个页面，${records} 条可搜索的记录`;
}

/** Gives how many there are. */
async function writePages(bundle: string, folder: string, address: Address): Promise<number> {
  const urls: string[] = [];
  let pages = 0;
  for await (const file of renderPages(bundle)) {
    const isPage = file.path.endsWith('.html');
    await write(join(folder, file.path), isPage ? anywhere(file, address) : file.text);
    if (!isPage) continue;
    pages++;
    urls.push(...[sitemapUrl(address, file)].flatMap((url) => url ?? []));
  }
  if (urls.length) await write(join(folder, 'sitemap.xml'), sitemapText(urls));
  return pages;
}

/** A page independent of the path at which the site is served. */
function anywhere({ path, text }: { path: string; text: string }, { base }: Address): string {
  // The 404 page is shown at any depth: only a path from the host's root leads home from it.
  return path === '404.html' ? withRoot(text, base) : withRelativeUrls(text, path);
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
