import type { Passage } from '../passage.ts';
import { type MadeIndex, makeIndex } from './make-index.ts';
import { searchCache } from './search-cache.ts';

/** `makeIndex`, made once as long as the passages stay the same: most changes are of duties, which they do not hold. */
export function keptIndex(passages: readonly Passage[]): Promise<MadeIndex> {
  return searchCache<MadeIndex>().onceMade('index', passages, () => makeIndex(passages));
}
