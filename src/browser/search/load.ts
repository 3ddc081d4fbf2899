import { arrayEngine } from '../../search/array-engine.ts';
import type { Authorities } from '../../search/authority-asked.ts';
import type { CharacterData } from '../../search/characters.ts';
import type { Context } from '../../search/context.ts';
import { withFallback } from '../../search/fallback-engine.ts';
import { SEARCH_FILES, type SearchFile, unpackFile } from '../../search/files.ts';
import { decodeJson } from '../../search/gb18030.ts';
import type { Guesses } from '../../search/guesses.ts';
import { type Library, openLibrary } from '../../search/library.ts';
import type { People } from '../../search/people.ts';
import { addressOf } from '../site-root.ts';
import { loadPagefind, openIndex, warnOfIndex } from './load-index.ts';

/** Everything a search needs, loaded once. Fails when the data cannot be had; then asks anew. */
export const loadSearch = once(load);

async function load(): Promise<Context> {
  const pagefind = loadPagefind();
  const { data, meta, placeOf } = unpackFile(await fetchFile<SearchFile>(SEARCH_FILES.data));
  const library = openLibrary(data);
  const { records } = library;
  const guesses = once(() => loadGuesses(library));
  const engine = openIndex(pagefind, meta, placeOf, records.at(-1)?.own ?? '');
  return {
    library,
    engine: withFallback(engine, arrayEngine(records), PATIENCE, warnOfIndex),
    guesses,
    people: once(() => loadPeople(library, guesses)),
    facts: once(() => import('../../search/own-facts.ts')),
    authorities: once(() => loadAuthorities(library)),
  };
}

/** Milliseconds to wait for the index when the data is there, which answers as well. */
const PATIENCE = 1500;

async function loadGuesses(library: Library): Promise<Guesses> {
  const [{ openGuesses }, data] = await Promise.all([
    import('../../search/guesses.ts'),
    fetchFile<CharacterData>(SEARCH_FILES.characters),
  ]);
  return openGuesses(data, library);
}

async function loadPeople(library: Library, guesses: () => Promise<Guesses>): Promise<People> {
  const { openPeople } = await import('../../search/people.ts');
  return openPeople(library, guesses);
}

async function loadAuthorities(library: Library): Promise<Authorities> {
  const { openAuthorities } = await import('../../search/authority.ts');
  return openAuthorities(library);
}

/** The address never changes, so the browser must ask whether its copy is still the current one. */
async function fetchFile<T>(path: string): Promise<T> {
  const response = await fetch(addressOf(path), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return decodeJson(await response.arrayBuffer());
}

/** Makes a thing when it is first asked for; after a failure the next one who asks tries again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}
