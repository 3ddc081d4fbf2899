import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { jsonOf } from '../search/pagefind-file.ts';
import type { Fragment } from '../search/pagefind-wasm.ts';
import { SEARCH_FILES } from '../search/paths.ts';
import { readBytes } from './read-bytes.ts';

/**
 * The texts that the full text of a built site shows, by the addresses that they lead to; none where it has
 * none. Rejects where a file is broken.
 */
export async function indexedTexts(folder: string): Promise<ReadonlyMap<string, Fragment>> {
  const fragments = join(folder, SEARCH_FILES.index, 'fragment');
  const texts = new Map<string, Fragment>();
  for (const name of existsSync(fragments) ? readdirSync(fragments) : []) {
    const read = await jsonOf<Fragment | Record<string, Fragment>>(readBytes(fragments, name));
    // A file holds one text, or several by their names.
    for (const text of isText(read) ? [read] : Object.values(read)) texts.set(text.url, text);
  }
  return texts;
}

function isText(read: Fragment | Record<string, Fragment>): read is Fragment {
  return typeof read['url'] === 'string';
}
