import { arrayEngine } from '../../../src/search/array-engine.ts';
import { openAuthorities } from '../../../src/search/authority.ts';
import { makeCharacters } from '../../../src/search/build/make-characters.ts';
import { makeSearchFiles } from '../../../src/search/build/make-files.ts';
import { makeIndex } from '../../../src/search/build/make-index.ts';
import type { SearchData } from '../../../src/search/data.ts';
import { findFullText } from '../../../src/search/full-text.ts';
import { openGuesses } from '../../../src/search/guesses.ts';
import { openLibrary } from '../../../src/search/library.ts';
import type { Passage } from '../../../src/search/passage.ts';
import { SEARCH_FILES } from '../../../src/search/paths.ts';
import { openPeople } from '../../../src/search/people.ts';
import { search } from '../../../src/search/search.ts';
import { openIndex } from '../../../test/search/open-index.ts';

/** Bytes of the data that answers a first query (gzip), and milliseconds of queries to it and to the full text. */
export async function measureCost(
  data: SearchData,
  passages: readonly Passage[],
  queries: readonly string[],
): Promise<Cost> {
  const { files } = await makeSearchFiles(data, passages);
  const library = openLibrary(data);
  const guesses = openGuesses(makeCharacters(library), library);
  const authorities = openAuthorities(library);
  const people = openPeople(library, async () => guesses);
  const context = {
    library,
    engine: arrayEngine(library),
    guesses: async () => guesses,
    people: async () => people,
    facts: () => import('../../../src/search/own-facts.ts'),
    authorities: async () => authorities,
  };
  const index = await openIndex(await makeIndex(passages));
  const rows = {
    data: await timesOf(queries, (query) => search(query, context)),
    'full text': await timesOf(queries, (query) => findFullText(query, index, context)),
  };
  const answering = files.find(({ path }) => path === SEARCH_FILES.data);
  return {
    duties: data.duties.length,
    bytes: answering?.content.length ?? 0,
    rows,
  };
}

async function timesOf(
  queries: readonly string[],
  ask: (query: string) => Promise<unknown>,
): Promise<Timing> {
  const first = await time(() => ask(queries[0] ?? ''));
  for (const query of queries) await ask(query);
  const warm: number[] = [];
  for (const query of queries) warm.push(await time(() => ask(query)));
  warm.sort((a, b) => a - b);
  const at = (share: number) => warm[Math.floor(share * (warm.length - 1))] ?? Number.NaN;
  return { first, median: at(0.5), p95: at(0.95), slowest: at(1) };
}

async function time(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

export interface Cost {
  readonly duties: number;
  readonly bytes: number;
  readonly rows: Readonly<Record<string, Timing>>;
}

interface Timing {
  readonly first: number;
  readonly median: number;
  readonly p95: number;
  readonly slowest: number;
}
