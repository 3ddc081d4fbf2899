import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readAddress } from '../content/read-address.ts';
import { siteRenderer } from '../diagrams/site-renderer.ts';
import type { Handbook } from '../handbook/model.ts';
import { OFFLINE_URL } from '../handbook/urls.ts';
import { withKeptWords } from '../search/build/kept-words.ts';
import { makeData } from '../search/build/make-data.ts';
import { makePassages } from '../search/build/make-passages.ts';
import { siteOrgCharts } from '../site/site-charts.ts';
import { compileSitePages } from '../site/site-pages.ts';
import { makeFilesApart } from './make-files-apart.ts';
import { plainFiles } from './plain-files.ts';
import { contentHash, releaseId } from './release.ts';
import { sitemapText } from './sitemap.ts';
import { type SiteFolders, writeFile, writeInto, writePacked } from './write-file.ts';
import { writePagesTogether } from './write-pages-together.ts';

/**
 * Makes the site of the handbook that this process builds beside the last one: the search's files in a
 * thread of their own, charts and pages while the code that renders them is `bundled`. Says what it made.
 */
export async function makeSite(
  handbook: Handbook,
  site: SiteFolders,
  bundled: Promise<string>,
): Promise<string> {
  const { folder } = site;
  rmSync(folder, { recursive: true, force: true });
  const searching = makeFilesApart(
    withKeptWords((words) => makeData(handbook, words)),
    makePassages(handbook),
  );
  const charts = siteOrgCharts();
  // Who waits for them is told what failed; until then it is nobody's error.
  for (const begun of [searching, charts]) begun.catch(() => undefined);
  const compiling = compileSitePages();
  const bundle = await bundled;
  const hashes = new Map<string, string>();
  const put = (path: string, content: Uint8Array, write: typeof writePacked = writePacked) => {
    write(site, path, content);
    hashes.set(path, contentHash(content));
  };
  // Among them are their packed copies.
  for (const [path, content] of filesOf(join(bundle, 'client'))) put(path, content, writeFile);
  for (const [path, content] of filesOf(PUBLIC)) put(path, content);
  // A thread that helps finds every page compiled.
  await Promise.all([compiling, charts]);
  // Every chart is drawn: what draws would keep the memory that the pages need.
  await siteRenderer.close();
  const address = readAddress(process.cwd());
  const written = await writePagesTogether({ ...site, bundle, address });
  for (const [path, hash] of written.hashes) hashes.set(path, hash);
  if (written.urls.length) put('sitemap.xml', Buffer.from(sitemapText(written.urls)));
  if (handbook.offline) put(OFFLINE_URL, Buffer.from(await wholeFile(bundle, handbook)));
  const { files, records } = await searching;
  for (const { path, content } of files) put(path, content);
  writeInto(folder, 'release.json', `${JSON.stringify({ id: releaseId(hashes) })}\n`);
  return `新网站：${written.pages} 个页面，${records} 条可搜索的记录`;
}

function* filesOf(folder: string): Generator<readonly [path: string, content: Uint8Array]> {
  if (!existsSync(folder)) return;
  for (const path of plainFiles(folder)) yield [path, readFileSync(join(folder, path))];
}

/** Who offers none does not load what makes it, which takes as long as a hundred pages. */
async function wholeFile(bundle: string, handbook: Handbook): Promise<string> {
  const { offlineFile } = await import('./offline-file.ts');
  return offlineFile(bundle, handbook);
}

const PUBLIC = 'public';
