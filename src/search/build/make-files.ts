import type { SearchData } from '../data.ts';
import { packFile, SEARCH_FILES } from '../files.ts';
import { encodeJson } from '../gb18030.ts';
import { openLibrary } from '../library.ts';
import { makeCharacters } from './make-characters.ts';
import { type IndexFile, makeIndex } from './make-index.ts';

/**
 * Every file that a search of the data loads, with its path from the site's root, and the number
 * of records in its index. Throws what Pagefind reports.
 */
export async function makeSearchFiles(data: SearchData): Promise<SearchFiles> {
  const library = openLibrary(data);
  const index = await makeIndex(library.records);
  const files = [
    ...index.files.map(({ path, content }) => ({ path: SEARCH_FILES.index + path, content })),
    { path: SEARCH_FILES.data, content: encodeJson(packFile(data, index.ids, index.meta)) },
    { path: SEARCH_FILES.characters, content: encodeJson(makeCharacters(library)) },
  ];
  return { files, records: library.records.length };
}

export interface SearchFiles {
  readonly files: readonly IndexFile[];
  readonly records: number;
}
