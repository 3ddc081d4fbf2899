import { engineKey } from '../../cache/engine-key.ts';
import { createFileCache } from '../../cache/file-cache.ts';
import { keepResults } from '../../cache/kept-results.ts';
import type { Passage } from '../passage.ts';
import { type MadeIndex, makeIndex } from './make-index.ts';

/** `makeIndex`, made once as long as the passages stay the same: most changes are of duties, which they do not hold. */
export async function keptIndex(passages: readonly Passage[]): Promise<MadeIndex> {
  const kept = keepResults<MadeIndex>(createFileCache(FOLDER), engineKey());
  const known = kept.read('index', passages);
  if (known) return known;
  const made = await makeIndex(passages);
  kept.write('index', passages, made);
  return made;
}

const FOLDER = 'node_modules/.cache/handbook-search';
