import { existsSync, readFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { engineKey } from '../cache/engine-key.ts';
import { readAddress } from '../content/read-address.ts';
import { siteRenderer } from '../diagrams/site-renderer.ts';
import type { Address } from '../handbook/address.ts';
import type { Handbook } from '../handbook/model.ts';
import { OFFLINE_URL } from '../handbook/urls.ts';
import { makeData } from '../search/build/make-data.ts';
import { makePassages } from '../search/build/make-passages.ts';
import { siteChanges } from '../site/site-changes.ts';
import { siteOrgCharts } from '../site/site-charts.ts';
import { siteFolder, sitePast } from '../site/site-content.ts';
import { compileSitePages } from '../site/site-pages.ts';
import { makeFilesApart } from './make-files-apart.ts';
import { packSite } from './pack-site.ts';
import { plainFiles } from './plain-files.ts';
import { releaseId } from './release.ts';
import { sitemapText } from './sitemap.ts';
import { writeInto } from './write-into.ts';
import { writePagesTogether } from './write-pages-together.ts';

/**
 * Makes the site of the handbook that this process builds in a folder of its own: the search's files in
 * a thread of their own, charts and pages while the code that renders them is `bundled`. Says what it made.
 */
export async function makeSite(
  handbook: Handbook,
  folder: string,
  bundled: Promise<string>,
): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  const searching = makeFilesApart(makeData(handbook), makePassages(handbook));
  const charts = siteOrgCharts();
  // Who waits for them is told what failed; until then it is nobody's error.
  for (const begun of [searching, charts]) begun.catch(() => undefined);
  const compiling = compileSitePages();
  const bundle = await bundled;
  await cp(join(bundle, 'client'), folder, { recursive: true });
  if (existsSync(PUBLIC)) await cp(PUBLIC, folder, { recursive: true });
  // A thread that helps finds every page compiled.
  await Promise.all([compiling, charts]);
  // Every chart is drawn: what draws would keep the memory that the pages need.
  await siteRenderer.close();
  const address = readAddress(process.cwd());
  const release = releaseOf(address);
  const { pages, urls } = await writePagesTogether({ bundle, folder, address, release });
  if (urls.length) writeInto(folder, 'sitemap.xml', sitemapText(urls));
  if (handbook.offline) writeInto(folder, OFFLINE_URL, await wholeFile(bundle, handbook));
  const { files, records } = await searching;
  for (const { path, content } of files) writeInto(folder, path, content);
  writeInto(folder, 'release.json', `${JSON.stringify({ id: release })}\n`);
  packSite(folder);
  return `新网站：${pages} 个页面，${records} 条可搜索的记录`;
}

/** Who offers none does not load what makes it, which takes as long as a hundred pages. */
async function wholeFile(bundle: string, handbook: Handbook): Promise<string> {
  const { offlineFile } = await import('./offline-file.ts');
  return offlineFile(bundle, handbook);
}

/** Everything that the pages of this build are made of. */
function releaseOf(address: Address): string {
  const copied = existsSync(PUBLIC) ? plainFiles(PUBLIC) : [];
  return releaseId({
    ...{ engine: engineKey(), address, texts: siteFolder().texts },
    ...{ past: sitePast(), changes: siteChanges() },
    copied: copied.toSorted().map((file) => [file, readFileSync(join(PUBLIC, file), 'base64')]),
  });
}

const PUBLIC = 'public';
