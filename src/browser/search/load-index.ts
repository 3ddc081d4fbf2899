import type { Engine } from '../../search/engine.ts';
import { SEARCH_FILES } from '../../search/files.ts';
import {
  type PagefindIndex,
  type PagefindModule,
  pagefindEngine,
} from '../../search/pagefind-engine.ts';
import { addressOf } from '../site-root.ts';

/** Starts loading the Pagefind index; null where it cannot run: no WebAssembly, or files are missing. */
export async function loadIndex(): Promise<PagefindIndex | null> {
  if (!canRunWebAssembly()) return null;
  try {
    const folder = addressOf(SEARCH_FILES.index);
    const pagefind: PagefindModule = await import(/* @vite-ignore */ `${folder}pagefind.js`);
    const index = pagefind.createInstance({ basePath: folder, noWorker: true });
    await index.init();
    return index;
  } catch (error) {
    warnOfIndex(error);
    return null;
  }
}

/**
 * The engine of a loaded index, or null unless it is whole. Pagefind hides a missing index file by
 * finding nothing, so it is asked for a text that must be there.
 */
export async function openIndex(
  loading: Promise<PagefindIndex | null>,
  placeOf: (id: string) => number | undefined,
  text: string,
): Promise<Engine | null> {
  const index = await loading;
  const known = /\p{Script=Han}+/u.exec(text)?.[0];
  if (!index || !known) return null;
  const engine = pagefindEngine(index, placeOf);
  try {
    if ((await engine.find(known)).length) return engine;
    warnOfIndex('缺少索引文件');
  } catch (error) {
    warnOfIndex(error);
  }
  return null;
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
