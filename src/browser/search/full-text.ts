import type { Context } from '../../search/context.ts';
import type { IndexPaths } from '../../search/files.ts';
import type { FoundPassage } from '../../search/found-passage.ts';
import { findFullText } from '../../search/full-text.ts';
import type { PagefindIndex } from '../../search/pagefind-wasm.ts';
import type { Result } from '../../search/rank.ts';
import { drawFullText } from './draw-full-text.ts';
import { openIndex, warnOfIndex } from './open-index.ts';

/** Searches what the data does not hold. */
export interface FullText {
  /** What the query finds beside the results; nothing where the index cannot be used. */
  find(query: string, results: readonly Result[]): Promise<readonly FoundPassage[]>;
  readonly draw: typeof drawFullText;
}

/** The full text of the index, which is loaded now; of none, nothing is found. Never rejects. */
export async function openFullText(paths: IndexPaths | null, context: Context): Promise<FullText> {
  let index: PagefindIndex | null = await openIndex(paths);
  return {
    async find(query, results) {
      try {
        return index ? await findFullText(query, index, context, results) : [];
      } catch (error) {
        index = null;
        warnOfIndex(error);
        return [];
      }
    },
    draw: drawFullText,
  };
}
