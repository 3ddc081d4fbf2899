import type { IndexPaths } from '../../search/files.ts';
import { openPagefind, type PagefindIndex } from '../../search/pagefind-wasm.ts';
import { SEARCH_FILES } from '../../search/paths.ts';
import { addressOf } from '../site-root.ts';

/** The index of the full text; null where there is none or WebAssembly may not run. Rejects where a file does not come. */
export async function openIndex(paths: IndexPaths | null): Promise<PagefindIndex | null> {
  if (!paths || !canRunWebAssembly()) return null;
  return openPagefind(paths, readIndexFile);
}

/** The names of all files of the index change with their content, so that browsers keep them. */
async function readIndexFile(path: string): Promise<ArrayBuffer> {
  const response = await fetch(addressOf(SEARCH_FILES.index + path));
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response.arrayBuffer();
}

/** Tells whoever looks after the site that the full text cannot be searched, and why. */
export function warnOfIndex(cause: unknown): void {
  console.warn('全文索引用不了，只搜索职责和名称：', cause);
}

/** Asked with the smallest module there is; a strict content policy refuses it. */
function canRunWebAssembly(): boolean {
  try {
    return new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) !== null;
  } catch {
    return false;
  }
}
