import type { PagefindIndex } from './pagefind-engine.ts';

/** Reads a file of the index by its path in the index's folder. Rejects where there is none. */
export type ReadFile = (path: string) => Promise<ArrayBuffer>;

/**
 * Pagefind's compiled engine, which is the same for every index. Rejects where it is missing, broken or
 * may not run.
 */
export async function compilePagefind(read: ReadFile): Promise<WebAssembly.Module> {
  return WebAssembly.compile(await unpack(await read(ENGINE)));
}

/**
 * An index of Pagefind's, opened by the path of its metadata; its parts are read when they are asked
 * for. It does what Pagefind's own script does for a search, which is a tenth of that script. Rejects
 * where a file is missing or broken.
 */
export async function openPagefind(
  module: WebAssembly.Module,
  read: ReadFile,
  meta: string,
): Promise<PagefindIndex> {
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

  let pointer = engine.init_pagefind(...give(await unpack(await read(meta))));
  const parts = new Map<string, Promise<void>>();
  const load = async (part: string) => {
    const bytes = await unpack(await read(`index/${part}.pf_index`));
    pointer = engine.load_index_chunk(pointer, ...give(bytes));
  };
  const loadOnce = (part: string) => {
    const loading = parts.get(part) ?? load(part);
    parts.set(part, loading);
    return loading;
  };
  return {
    async find(words) {
      const wanted = take<string[]>(engine.request_indexes(pointer, ...say(words)));
      await Promise.all(wanted.filter(Boolean).map(loadOnce));
      const [filters, order] = [say('{}'), say('')];
      const found = take<{ results: { p: string }[] }>(
        engine.search(pointer, ...say(words), ...say(words), ...filters, ...order, 1, 0),
      );
      return found.results.map(({ p }) => p);
    },
  };
}

const ENGINE = 'wasm.unknown.pagefind';

/** The content of a file of Pagefind's, which some hosts have unpacked already. */
async function unpack(file: ArrayBuffer): Promise<Uint8Array<ArrayBuffer>> {
  const isPacked = new Uint8Array(file)[0] === 0x1f;
  const packed = new Blob([file]).stream();
  const bytes = isPacked ? packed.pipeThrough(new DecompressionStream('gzip')) : packed;
  return new Uint8Array(await new Response(bytes).arrayBuffer()).slice(SIGNATURE.length);
}

/** Stands before the content of every file of Pagefind's. */
const SIGNATURE = 'pagefind_dcd';

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
