import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openAuthorities } from '../search/authority.ts';
import type { CharacterData } from '../search/characters.ts';
import type { Context } from '../search/context.ts';
import { SEARCH_FILES, type SearchFile, unpackFile } from '../search/files.ts';
import { decodeJson } from '../search/gb18030.ts';
import { openGuesses } from '../search/guesses.ts';
import { openLibrary } from '../search/library.ts';
import { pagefindEngine } from '../search/pagefind-engine.ts';
import { compilePagefind, openPagefind } from '../search/pagefind-wasm.ts';
import { openPeople } from '../search/people.ts';

/**
 * The search of a built site that is served at `url`, as readers' browsers have it: its own data and
 * Pagefind's index, with no other engine to fall back on. Rejects where a file is missing or broken.
 */
export async function openSearch(folder: string, url: string): Promise<Context> {
  const { data, meta, placeOf } = unpackFile(readData<SearchFile>(folder, SEARCH_FILES.data));
  const library = openLibrary(data);
  const guesses = openGuesses(readData<CharacterData>(folder, SEARCH_FILES.characters), library);
  const read = async (path: string) => {
    const response = await fetch(url + SEARCH_FILES.index + path);
    if (!response.ok) throw new Error(`${response.status} ${path}`);
    return response.arrayBuffer();
  };
  const index = await openPagefind(await compilePagefind(read), read, meta);
  return {
    library,
    engine: pagefindEngine(index, placeOf),
    guesses: async () => guesses,
    people: async () => openPeople(library, async () => guesses),
    facts: () => import('../search/own-facts.ts'),
    authorities: async () => openAuthorities(library),
  };
}

function readData<T>(folder: string, path: string): T {
  return decodeJson(Uint8Array.from(readFileSync(join(folder, path))).buffer);
}
