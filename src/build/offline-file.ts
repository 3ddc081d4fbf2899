import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { singleFile } from '../export/single/single-file.ts';
import { KINDS_PAGE, ROLE_FILE_PAGE } from '../handbook/made-guide-pages.ts';
import type { Handbook } from '../handbook/model.ts';
import { keptTables } from '../search/build/kept-tables.ts';
import { makeCharacters } from '../search/build/make-characters.ts';
import { makeData } from '../search/build/make-data.ts';
import { packFile } from '../search/files.ts';
import { openLibrary } from '../search/library.ts';
import { SEARCH_FILES } from '../search/paths.ts';
import { offlineScript } from './offline-script.ts';
import { OFFLINE_PAGE, pageRenderer } from './plan-pages.ts';

/** The whole handbook that this process builds as one file, with a bundle's code and styles. */
export async function offlineFile(bundle: string, handbook: Handbook): Promise<string> {
  const render = await pageRenderer(bundle);
  const html = (await render(OFFLINE_PAGE)).toString();
  return singleFile(html, {
    styleOf: (url) => readFileSync(join(bundle, 'client', url), 'utf8'),
    script: await offlineScript(),
    data: searchData(handbook),
  });
}

/** What the search needs, without the pages of the guide that are made from the program. */
function searchData(handbook: Handbook): Map<string, unknown> {
  const whole = makeData(handbook);
  const made = new Set([ROLE_FILE_PAGE.url, KINDS_PAGE.url]);
  const data = { ...whole, guides: whole.guides.filter(({ url }) => !made.has(url)) };
  return new Map<string, unknown>([
    [SEARCH_FILES.data, packFile(data, null)],
    [SEARCH_FILES.characters, makeCharacters(openLibrary(data), '', keptTables)],
  ]);
}
