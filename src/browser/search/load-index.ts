import type { Engine } from '../../search/engine.ts';
import { SEARCH_FILES } from '../../search/files.ts';
import { pagefindEngine } from '../../search/pagefind-engine.ts';
import { compilePagefind, openPagefind } from '../../search/pagefind-wasm.ts';
import { addressOf } from '../site-root.ts';

/** Starts loading Pagefind; null where it cannot run: no WebAssembly, or its file is missing. */
export async function loadPagefind(): Promise<WebAssembly.Module | null> {
  if (!canRunWebAssembly()) return null;
  try {
    return await compilePagefind(readIndexFile);
  } catch (error) {
    warnOfIndex(error);
    return null;
  }
}

/**
 * The engine of the index with this metadata, or null unless it is whole: it is asked for a text that
 * must be there, which loads what most queries need.
 */
export async function openIndex(
  loading: Promise<WebAssembly.Module | null>,
  meta: string,
  placeOf: (id: string) => number | undefined,
  text: string,
): Promise<Engine | null> {
  const module = await loading;
  const known = /\p{Script=Han}+/u.exec(text)?.[0];
  if (!module || !known) return null;
  try {
    const index = await openPagefind(module, readIndexFile, meta);
    const engine = pagefindEngine(index, placeOf);
    if ((await engine.find(known)).length) return engine;
    warnOfIndex(`搜不到「${known}」`);
  } catch (error) {
    warnOfIndex(error);
  }
  return null;
}

/** Files of the index carry their content in their names, all but the engine, which is Pagefind's. */
async function readIndexFile(path: string): Promise<ArrayBuffer> {
  const response = await fetch(addressOf(SEARCH_FILES.index + path));
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response.arrayBuffer();
}

/** Tells whoever looks after the site that the index cannot be used, and why; readers miss nothing. */
export function warnOfIndex(cause: unknown): void {
  console.warn('搜索索引用不了，改用搜索数据：', cause);
}

/** Asked with the smallest module there is; a strict content policy refuses it. */
function canRunWebAssembly(): boolean {
  try {
    return new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) !== null;
  } catch {
    return false;
  }
}
