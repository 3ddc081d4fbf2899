import { besideResults, toldWith } from '../../search/beside-results.ts';
import type { Context } from '../../search/context.ts';
import type { IndexPaths } from '../../search/files.ts';
import { findFullText } from '../../search/full-text.ts';
import type { Outcome } from '../../search/outcome.ts';
import { drawFullText, type Rest } from './draw-full-text.ts';
import { once } from './once.ts';
import { openIndex, warnOfIndex } from './open-index.ts';
import { UNUSED } from './status.ts';

/** What the full text answers to one query. */
export interface FullTextAnswer {
  readonly hasFound: boolean;
  /** What is said of it where the data finds nothing, and what is shown where neither does. */
  readonly status: string;
  drawNothing(outcome: Outcome, whomToAsk: string): Promise<Node>;
  /** The outcome of the data, and the status that tells it, of which no word is unused that was found here. */
  tell(outcome: Outcome, status: HTMLElement): Outcome;
  /** What was found beside the outcome, at first at most so many, and whom to ask where that is only the guide. */
  draw(outcome: Outcome, most: number, rest: Rest, whomToAsk: string): readonly Node[];
}

/**
 * Searches what the data does not hold. Rejects where a file of the index does not come or is broken, of which whoever
 * looks after the site is told; the next query asks for it again.
 */
export function openFullText(
  paths: IndexPaths | null,
  context: Context,
): (query: string) => Promise<FullTextAnswer> {
  const open = () => once(() => openIndex(paths));
  let index = open();
  return async (query) => {
    try {
      const opened = await index();
      const found = opened ? await findFullText(query, opened, context) : NOTHING;
      const isSearched = opened !== null || paths === null;
      const hasFound = found.passages.length > 0;
      return {
        hasFound,
        status: hasFound
          ? '职责和名称里没有，全文里有：'
          : isSearched
            ? '没有找到'
            : '职责和名称里没有。',
        async drawNothing(outcome, whomToAsk) {
          const { drawNothing } = await import('./draw-nothing.ts');
          return drawNothing(query.trim(), outcome, context.library, whomToAsk, isSearched);
        },
        tell(outcome, status) {
          const told = toldWith(outcome, found);
          // In as many characters, which moves nothing.
          if (told !== outcome) status.textContent = status.textContent.replace(UNUSED, '全文里有');
          return told;
        },
        draw: ({ results }, most, rest, whomToAsk) =>
          drawFullText(besideResults(found, results), most, rest, results.length ? '' : whomToAsk),
      };
    } catch (error) {
      // Of an index that failed nothing is kept.
      index = open();
      warnOfIndex(error);
      throw error;
    }
  };
}

const NOTHING = { passages: [], isMore: false };
