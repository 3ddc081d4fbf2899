import type { MadeIndex } from '../../src/search/build/make-index.ts';
import { openPagefind, type PagefindIndex } from '../../src/search/pagefind-wasm.ts';

/** An index that was just made, opened. Rejects where a file is missing. */
export async function openIndex({ files, index }: MadeIndex): Promise<PagefindIndex> {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const read = async (path: string) => {
    const content = contents.get(path);
    if (!content) throw new Error(`no ${path}`);
    return Uint8Array.from(content).buffer;
  };
  if (!index) throw new Error('there is no index');
  return openPagefind(index, read);
}
