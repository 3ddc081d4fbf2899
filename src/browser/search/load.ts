import { arrayEngine } from '../../search/array-engine.ts';
import type { CharacterData } from '../../search/characters.ts';
import type { Context } from '../../search/context.ts';
import type { Engine } from '../../search/engine.ts';
import { withFallback } from '../../search/fallback-engine.ts';
import { SEARCH_FILES, type SearchFile, unpackFile } from '../../search/files.ts';
import type { Guesses } from '../../search/guesses.ts';
import { type Library, openLibrary } from '../../search/library.ts';
import { type PagefindIndex, pagefindEngine } from '../../search/pagefind-engine.ts';
import { addressOf } from './site-root.ts';

let loading: Promise<Context> | null = null;

/** Everything a search needs, loaded once. Fails when the data cannot be had; then asks anew. */
export function loadSearch(): Promise<Context> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<Context> {
  const [file, index] = await Promise.all([fetchJson<SearchFile>(SEARCH_FILES.data), loadIndex()]);
  const { data, placeOf } = unpackFile(file);
  const library = openLibrary(data);
  const plain = arrayEngine(library.records);
  const engine = index && withFallback(pagefindEngine(index, placeOf), plain);
  return {
    library,
    engine: engine && (await isWhole(engine, library.records.at(-1)?.own)) ? engine : plain,
    guesses: once(() => loadGuesses(library)),
  };
}

/** Without them the search still finds everything that is written as the handbook writes it. */
async function loadGuesses(library: Library): Promise<Guesses> {
  try {
    const [{ openGuesses }, data] = await Promise.all([
      import('../../search/guesses.ts'),
      fetchJson<CharacterData>(SEARCH_FILES.characters),
    ]);
    return openGuesses(data, library);
  } catch {
    return {
      simplify: (text) => text,
      readPinyin: () => [],
      soundAlike: () => [],
      suggestNames: () => [],
    };
  }
}

/** The Pagefind index, or null where it cannot run: no WebAssembly, or its files are missing. */
async function loadIndex(): Promise<PagefindIndex | null> {
  if (!canRunWebAssembly()) return null;
  try {
    const folder = addressOf(SEARCH_FILES.index);
    const pagefind: PagefindModule = await import(/* @vite-ignore */ `${folder}pagefind.js`);
    const index = pagefind.createInstance({ basePath: folder, noWorker: true });
    await index.init();
    return index;
  } catch {
    return null;
  }
}

/** Pagefind hides a missing index file by finding nothing, so it is asked for what must be there. */
async function isWhole(engine: Engine, own: string | undefined): Promise<boolean> {
  const known = /\p{Script=Han}+/u.exec(own ?? '')?.[0];
  return known === undefined || (await engine.find(known)).length > 0;
}

/** Asked with the smallest module there is; a strict content policy refuses it. */
function canRunWebAssembly(): boolean {
  try {
    return new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) !== null;
  } catch {
    return false;
  }
}

/** The address never changes, so the browser must ask whether its copy is still the current one. */
async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(addressOf(path), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response.json();
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

interface PagefindModule {
  createInstance(options: {
    readonly basePath: string;
    readonly noWorker: boolean;
  }): PagefindIndex & { init(): Promise<void> };
}
