import { isSentence } from './steps/question-words.ts';
import type { TermHits } from './steps/term.ts';

/**
 * Whether so much is known that the rest may be left out: any name in a sentence, where the rest tells
 * what happened; among single words a name half as long as the unknown; else twice as much as what is
 * unknown, and in a sentence with anything unknown a third of it.
 */
export function isEnough(
  text: string,
  terms: readonly TermHits[],
  unknown: readonly string[],
): boolean {
  const length = (words: readonly string[]) => words.join('').length;
  const named = length(terms.filter(({ meanings }) => meanings.length).map(({ term }) => term));
  const known = length(terms.map(({ term }) => term));
  if (terms.some(({ kind }) => kind)) return true;
  if (isSentence(text) ? named > 0 : named > 0 && 2 * named >= length(unknown)) return true;
  const isLongEnough = !isSentence(text) || !unknown.length || 3 * known >= text.length;
  return known > 0 && isLongEnough && known >= 2 * length(unknown);
}
