import type { Change } from './change.ts';
import type { Day } from './day.ts';

/** What one change may show of its words, in characters: who wants more compares the texts. */
export const MOST_OF_CHANGE = 3_000;

/**
 * Days on pages of which each shows at most so many characters; a day that is too long for one goes on
 * upon the next. No days are no pages.
 */
export function dayPages(days: readonly Day[], most = MOST_OF_PAGE): (readonly Day[])[] {
  const pages: Day[][] = [];
  let left = 0;
  for (const { date, changes } of days)
    for (const change of changes) {
      const weight = weightOf(change);
      if (weight > left || !pages.length) {
        pages.push([]);
        left = most;
      }
      left -= weight;
      const page = pages.at(-1) ?? [];
      const last = page.at(-1);
      if (last?.date === date) page[page.length - 1] = { date, changes: [...last.changes, change] };
      else page.push({ date, changes: [change] });
    }
  return pages;
}

/** About as many characters as a change shows, its markup counted. */
export function weightOf({ before, after, ...change }: Change): number {
  const duty = 'duty' in change ? change.duty.text : '';
  const words = [duty, ...before, ...after].reduce((sum, text) => sum + text.length, 0);
  return MARKUP + Math.min(words, MOST_OF_CHANGE);
}

/** In the worst words a character takes a byte with gzip, and a page may weigh 60 KB with its frame. */
export const MOST_OF_PAGE = 32_000;
const MARKUP = 80;
