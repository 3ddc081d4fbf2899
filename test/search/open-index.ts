import type { MadeIndex } from '../../src/search/build/make-index.ts';
import type { Engine } from '../../src/search/engine.ts';
import { pagefindEngine } from '../../src/search/pagefind-engine.ts';
import { compilePagefind, openPagefind } from '../../src/search/pagefind-wasm.ts';

/** The engine of an index that was just made. Rejects where a file is missing. */
export async function openIndex({ files, ids, meta }: MadeIndex): Promise<Engine> {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const read = async (path: string) => {
    const content = contents.get(path);
    if (!content) throw new Error(`no ${path}`);
    return Uint8Array.from(content).buffer;
  };
  const places = new Map(ids.map((id, place) => [id, place]));
  const index = await openPagefind(await compilePagefind(read), read, meta);
  return pagefindEngine(index, (id) => places.get(id));
}
