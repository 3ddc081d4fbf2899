import type { Library } from '../library.ts';
import { withFrequency } from './frequency.ts';
import { withoutPower } from './power.ts';

/**
 * The text with what it asks for as the handbook says it: how often something is done, and who may do it. What is
 * asked of those who hold a role is a word of its own (院长的任职资格), however long it is.
 */
export function inOurWords(text: string, library: Library): string {
  return withFrequency(withoutPower(text, library), library).replace(
    /的?(任职\p{Script=Han}+)$/u,
    ' $1',
  );
}
