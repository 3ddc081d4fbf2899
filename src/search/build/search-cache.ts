import { engineKey } from '../../cache/engine-key.ts';
import { createFileCache } from '../../cache/file-cache.ts';
import { type KeptResults, keepResults } from '../../cache/kept-results.ts';

/** What was worked out for searches before, by this engine. */
export function searchCache<Result>(): KeptResults<Result> {
  return keepResults<Result>(createFileCache('node_modules/.cache/handbook-search'), engineKey());
}
