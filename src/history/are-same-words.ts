import { saySame } from './plain-words.ts';
import { type Renames, withNewNames } from './renames.ts';

/** Whether nothing is said otherwise: order, spaces, punctuation and names changed elsewhere do not count. */
export function areSameWords(
  before: readonly string[],
  after: readonly string[],
  renames: Renames,
): boolean {
  return saySame(before, after) || saySame(withNewNames(before, renames), after);
}
