import type { IndexPaths } from './files.ts';
import { contentOf, jsonOf } from './pagefind-file.ts';

/** Reads a file of the index by its path in the index's folder. Rejects where there is none. */
export type ReadFile = (path: string) => Promise<ArrayBuffer>;

/**
 * An index of Pagefind's, opened by its engine and its metadata; its parts are read when they are asked
 * for. It does what Pagefind's own script does for a search, which is a tenth of that script. Rejects
 * where a file is missing or broken, and where WebAssembly may not run.
 */
export async function openPagefind(
  { engine: code, meta }: IndexPaths,
  read: ReadFile,
): Promise<PagefindIndex> {
  const [module, metadata] = await Promise.all([
    read(code).then(contentOf).then(WebAssembly.compile),
    read(meta).then(contentOf),
  ]);
  const { exports } = await WebAssembly.instantiate(module, {
    './pagefind_web_bg.js': { __wbindgen_init_externref_table() {} },
  });
  const engine = exports as unknown as PagefindExports;
  const give = (bytes: Uint8Array): Span => {
    const place = engine.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(engine.memory.buffer).set(bytes, place);
    return [place, bytes.length];
  };
  const say = (text: string) => give(new TextEncoder().encode(text));
  const take = <T>([place, length]: Span): T => {
    const bytes = new Uint8Array(engine.memory.buffer, place >>> 0, length);
    const text = new TextDecoder().decode(bytes);
    engine.__wbindgen_free(place, length, 1);
    return JSON.parse(text);
  };

  let pointer = engine.init_pagefind(...give(metadata));
  const parts = new Map<string, Promise<void>>();
  const load = async (part: string) => {
    const bytes = await contentOf(await read(`index/${part}.pf_index`));
    pointer = engine.load_index_chunk(pointer, ...give(bytes));
  };
  const loadOnce = (part: string) => {
    const loading = parts.get(part) ?? load(part);
    parts.set(part, loading);
    return loading;
  };
  const texts = new Map<string, Promise<unknown>>();
  const readTexts = async (file: string) => jsonOf(await read(`fragment/${file}.pf_fragment`));
  return {
    async read({ p, g }) {
      const reading = texts.get(g || p) ?? readTexts(g || p);
      texts.set(g || p, reading);
      const read = await reading;
      return g ? (read as Record<string, Fragment>)[p] : (read as Fragment);
    },
    async find(words) {
      const wanted = take<string[]>(engine.request_indexes(pointer, ...say(words)));
      await Promise.all(wanted.filter(Boolean).map(loadOnce));
      const [filters, order] = [say('{}'), say('')];
      const found = take<{ results: Found[] }>(
        engine.search(pointer, ...say(words), ...say(words), ...filters, ...order, 1, 0),
      );
      return found.results.map(({ p, g }) => ({ p, g }));
    },
  };
}

/** An index of Pagefind's. */
export interface PagefindIndex {
  /** What holds the words, which stand apart by spaces, as one phrase. */
  find(words: string): Promise<readonly Found[]>;
  /** The text of what was found; undefined where its file does not hold it. */
  read(found: Found): Promise<Fragment | undefined>;
}

/** What Pagefind found, in its own words: its id, and the file of several texts that holds it, if any. */
export interface Found {
  readonly p: string;
  readonly g: string;
}

/** A text of the index, as it was written. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Where something stands in the engine's memory, and its length. */
type Span = [place: number, length: number];

/** What the engine exports, as far as it is used; a pointer leads to the index and moves with each call. */
interface PagefindExports {
  readonly memory: WebAssembly.Memory;
  __wbindgen_malloc(size: number, align: number): number;
  __wbindgen_free(place: number, size: number, align: number): void;
  init_pagefind(...meta: Span): number;
  load_index_chunk(pointer: number, ...part: Span): number;
  request_indexes(pointer: number, ...words: Span): Span;
  search(
    pointer: number,
    ...input: [
      ...words: Span,
      ...typed: Span,
      ...filters: Span,
      ...order: Span,
      isPhrase: number,
      isExactInAccents: number,
    ]
  ): Span;
}
