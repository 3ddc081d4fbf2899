import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentOf } from '../search/pagefind-file.ts';
import type { Fragment } from '../search/pagefind-wasm.ts';
import { SEARCH_FILES } from '../search/paths.ts';

/**
 * The texts that the full text of a built site shows, by the addresses that they lead to; none where it has
 * none. Rejects where a file is broken.
 */
export async function indexedTexts(folder: string): Promise<ReadonlyMap<string, Fragment>> {
  const fragments = join(folder, SEARCH_FILES.index, 'fragment');
  const texts = new Map<string, Fragment>();
  for (const name of existsSync(fragments) ? readdirSync(fragments) : []) {
    const bytes = Uint8Array.from(readFileSync(join(fragments, name))).buffer;
    const read = JSON.parse(new TextDecoder().decode(await contentOf(bytes)));
    // A file holds one text, or several by their names.
    for (const text of 'url' in read ? [read] : Object.values<Fragment>(read))
      texts.set(text.url, text);
  }
  return texts;
}
