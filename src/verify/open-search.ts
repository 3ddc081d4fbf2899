import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CharacterData } from '../search/characters.ts';
import type { Context } from '../search/context.ts';
import { SEARCH_FILES, type SearchFile, unpackFile } from '../search/files.ts';
import { decodeJson } from '../search/gb18030.ts';
import { openGuesses } from '../search/guesses.ts';
import { openLibrary } from '../search/library.ts';
import { type PagefindModule, pagefindEngine } from '../search/pagefind-engine.ts';

/**
 * The search of a built site that is served at `url`, as readers' browsers have it: its own data and
 * Pagefind's index, with no other engine to fall back on. Rejects where a file is missing or broken.
 */
export async function openSearch(folder: string, url: string): Promise<Context> {
  const { data, placeOf } = unpackFile(readData<SearchFile>(folder, SEARCH_FILES.data));
  const library = openLibrary(data);
  const guesses = openGuesses(readData<CharacterData>(folder, SEARCH_FILES.characters), library);
  const script = readFileSync(join(folder, SEARCH_FILES.index, 'pagefind.js'));
  // Node reads a file of a folder without package.json as CommonJS; a data: address is a module.
  const pagefind: PagefindModule = await import(
    `data:text/javascript;base64,${script.toString('base64')}`
  );
  const index = pagefind.createInstance({ basePath: url + SEARCH_FILES.index, noWorker: true });
  await index.init();
  return { library, engine: pagefindEngine(index, placeOf), guesses: async () => guesses };
}

function readData<T>(folder: string, path: string): T {
  return decodeJson(Uint8Array.from(readFileSync(join(folder, path))).buffer);
}
