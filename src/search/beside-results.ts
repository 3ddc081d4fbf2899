import type { FoundText } from './full-text.ts';
import type { Outcome } from './outcome.ts';
import type { Result } from './rank.ts';

/** What was found in the full text without what the results of the data lead to already. */
export function besideResults(found: FoundText, results: readonly Result[]): FoundText {
  const shown = new Set(results.map(({ record }) => record.url));
  return { ...found, passages: found.passages.filter(({ url }) => !shown.has(url)) };
}

/**
 * The outcome of the data as it is told where the full text has found something, which holds every word: none was
 * unused then. What is said of them takes as much room as before.
 */
export function toldWith(outcome: Outcome, { passages }: FoundText): Outcome {
  const { unknown, note = '' } = outcome;
  if (!unknown.length || !passages.length) return outcome;
  const words = unknown.map((word) => `「${word}」`).join('');
  return { ...outcome, unknown: [], note: `，全文里有${words}${note}` };
}
