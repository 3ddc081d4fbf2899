import { arrayEngine } from '../../search/array-engine.ts';
import type { Authorities } from '../../search/authority-asked.ts';
import type { CharacterData } from '../../search/characters.ts';
import type { Context } from '../../search/context.ts';
import { type IndexPaths, type SearchFile, unpackFile } from '../../search/files.ts';
import type { Guesses } from '../../search/guesses.ts';
import { type Library, openLibrary } from '../../search/library.ts';
import { SEARCH_FILES } from '../../search/paths.ts';
import type { People } from '../../search/people.ts';
import { readValue } from '../../search/read-value.ts';
import { fetchFile } from './fetch-file.ts';
import { loadData } from './load-data.ts';
import { once } from './once.ts';

/** What the data answers with, and the index of what it does not hold. */
export interface Loaded {
  readonly context: Context;
  readonly index: IndexPaths | null;
}

/** Everything that answers a search, loaded once. Fails when the data cannot be had; then asks anew. */
export const loadSearch = once(load);

async function load(): Promise<Loaded> {
  const { data, index } = unpackFile(await readValue<SearchFile>(await loadData()));
  const library = openLibrary(data);
  const guesses = once(() => loadGuesses(library));
  const context = {
    library,
    engine: arrayEngine(library),
    guesses,
    people: once(() => loadPeople(library, guesses)),
    facts: once(() => import('../../search/own-facts.ts')),
    authorities: once(() => loadAuthorities(library)),
  };
  return { context, index };
}

async function loadGuesses(library: Library): Promise<Guesses> {
  const [{ openGuesses }, file] = await Promise.all([
    import('../../search/guesses.ts'),
    fetchFile(SEARCH_FILES.characters),
  ]);
  return openGuesses(await readValue<CharacterData>(file), library);
}

async function loadPeople(library: Library, guesses: () => Promise<Guesses>): Promise<People> {
  const { openPeople } = await import('../../search/people.ts');
  return openPeople(library, guesses);
}

async function loadAuthorities(library: Library): Promise<Authorities> {
  const { openAuthorities } = await import('../../search/authority.ts');
  return openAuthorities(library);
}
