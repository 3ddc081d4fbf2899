import { arrayEngine } from '../search/array-engine.ts';
import { openAuthorities } from '../search/authority.ts';
import type { CharacterData } from '../search/characters.ts';
import type { Context } from '../search/context.ts';
import { type SearchFile, unpackFile } from '../search/files.ts';
import { openGuesses } from '../search/guesses.ts';
import { openLibrary } from '../search/library.ts';
import { openPagefind, type PagefindIndex } from '../search/pagefind-wasm.ts';
import { SEARCH_FILES } from '../search/paths.ts';
import { openPeople } from '../search/people.ts';
import { readValue } from '../search/read-value.ts';
import { readBytes } from './read-bytes.ts';

/**
 * The search of a built site, as readers' browsers have it: its own data, and Pagefind's index of the full
 * text, null where there is none. Rejects where a file is missing or broken.
 */
export async function openSearch(folder: string): Promise<OpenedSearch> {
  const { data, index: paths } = unpackFile(await readData<SearchFile>(folder, SEARCH_FILES.data));
  const library = openLibrary(data);
  const guesses = openGuesses(
    await readData<CharacterData>(folder, SEARCH_FILES.characters),
    library,
  );
  const read = async (path: string) => readBytes(folder, SEARCH_FILES.index + path);
  const index = paths ? await openPagefind(paths, read) : null;
  const context = {
    library,
    engine: arrayEngine(library),
    guesses: async () => guesses,
    people: async () => openPeople(library, async () => guesses),
    facts: () => import('../search/own-facts.ts'),
    authorities: async () => openAuthorities(library),
  };
  return { context, index };
}

export interface OpenedSearch {
  readonly context: Context;
  readonly index: PagefindIndex | null;
}

function readData<T>(folder: string, path: string): Promise<T> {
  return readValue(readBytes(folder, path));
}
