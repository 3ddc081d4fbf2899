import { countResults } from '../../search/groups.ts';
import type { Outcome } from '../../search/outcome.ts';
import type { Result } from '../../search/rank.ts';

/** How many results there are, and which words they do without, as it is read out. */
export function statusOf(results: readonly Result[], { unknown, note = '' }: Outcome): string {
  const left = unknown.length ? `，${UNUSED}${unknown.map((word) => `「${word}」`).join('')}` : '';
  return countResults(results) + (results.length ? left : '') + note;
}

/** Stands before the words of a query that the results do without. */
export const UNUSED = '没有用到';
