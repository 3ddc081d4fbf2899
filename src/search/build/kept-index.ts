import type { Passage } from '../passage.ts';
import { type MadeIndex, makeIndex } from './make-index.ts';
import { searchCache } from './search-cache.ts';

/** `makeIndex`, made once as long as the passages stay the same: most changes are of duties, which they do not hold. */
export async function keptIndex(passages: readonly Passage[]): Promise<MadeIndex> {
  const kept = searchCache<MadeIndex>();
  const known = kept.read('index', passages);
  if (known) return known;
  const made = await makeIndex(passages);
  kept.write('index', passages, made);
  return made;
}
