import type { SearchData } from '../data.ts';
import { packFile } from '../files.ts';
import { openLibrary } from '../library.ts';
import type { Passage } from '../passage.ts';
import { SEARCH_FILES } from '../paths.ts';
import type { TableMaker } from './character-tables.ts';
import { encodeValue } from './encode-value.ts';
import { makeCharacters } from './make-characters.ts';
import { type MadeIndex, makeIndex } from './make-index.ts';
import { pack, packTightly } from './pack.ts';
import type { IndexFile } from './pack-index.ts';

/**
 * Every file that a search of the data and the passages loads, with its path from the site's root, and
 * the number of records that it can find. Throws what Pagefind reports.
 */
export async function makeSearchFiles(
  data: SearchData,
  passages: readonly Passage[],
  { tables, index: indexOf = makeIndex }: SearchMakers = {},
): Promise<SearchFiles> {
  const library = openLibrary(data);
  const index = await indexOf(passages);
  const texts = passages.map(({ text }) => text).join('');
  const characters = makeCharacters(library, texts, tables);
  // Packed here, since not every host packs what it sends.
  const files = [
    ...index.files.map(({ path, content }) => ({ path: SEARCH_FILES.index + path, content })),
    {
      path: SEARCH_FILES.data,
      content: await packTightly(encodeValue(packFile(data, index.index))),
    },
    { path: SEARCH_FILES.characters, content: pack(encodeValue(characters)) },
  ];
  return { files, records: library.records.length + passages.length };
}

/** What makes parts of them, where that remembers what it made before. */
export interface SearchMakers {
  readonly tables?: TableMaker;
  readonly index?: (passages: readonly Passage[]) => Promise<MadeIndex>;
}

export interface SearchFiles {
  readonly files: readonly IndexFile[];
  readonly records: number;
}
