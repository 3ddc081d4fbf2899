import { gzipSync } from 'node:zlib';
import { arrayEngine } from '../../../src/search/array-engine.ts';
import { openAuthorities } from '../../../src/search/authority.ts';
import { makeCharacters } from '../../../src/search/build/make-characters.ts';
import { makeSearchFiles } from '../../../src/search/build/make-files.ts';
import { makeIndex } from '../../../src/search/build/make-index.ts';
import type { SearchData } from '../../../src/search/data.ts';
import { openGuesses } from '../../../src/search/guesses.ts';
import { openLibrary } from '../../../src/search/library.ts';
import { openPeople } from '../../../src/search/people.ts';
import { search } from '../../../src/search/search.ts';
import { openIndex } from '../../../test/search/open-index.ts';

/** Bytes of what a first query loads (gzip), and milliseconds of queries on both engines. */
export async function measureCost(data: SearchData, queries: readonly string[]): Promise<Cost> {
  const { files } = await makeSearchFiles(data);
  const library = openLibrary(data);
  const guesses = openGuesses(makeCharacters(library), library);
  const engines = {
    pagefind: await openIndex(await makeIndex(library.records)),
    array: arrayEngine(library.records),
  };
  const rows: Record<string, Timing> = {};
  for (const [name, engine] of Object.entries(engines)) {
    const authorities = openAuthorities(library);
    const people = openPeople(library, async () => guesses);
    const context = {
      library,
      engine,
      guesses: async () => guesses,
      people: async () => people,
      facts: () => import('../../../src/search/own-facts.ts'),
      authorities: async () => authorities,
    };
    const first = await time(() => search(queries[0] ?? '', context));
    for (const query of queries) await search(query, context);
    const warm: number[] = [];
    for (const query of queries) warm.push(await time(() => search(query, context)));
    warm.sort((a, b) => a - b);
    const at = (share: number) => warm[Math.floor(share * (warm.length - 1))] ?? Number.NaN;
    rows[name] = { first, median: at(0.5), p95: at(0.95), slowest: at(1) };
  }
  const bytes = files
    .filter(({ path }) => !/fragment|filter|characters|pagefind\.js|entry/.test(path))
    .reduce((sum, { content }) => sum + packed(content), 0);
  return { duties: data.duties.length, bytes, rows };
}

async function time(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Pagefind's own files are packed already. */
function packed(content: Uint8Array): number {
  const isPacked = content[0] === 0x1f && content[1] === 0x8b;
  return isPacked ? content.length : gzipSync(content).length;
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
