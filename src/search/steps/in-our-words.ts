import type { Library } from '../library.ts';
import { withFrequency } from './frequency.ts';
import { withoutPower } from './power.ts';

/** The text with what it asks for as the handbook says it: how often something is done, and who may do it. */
export function inOurWords(text: string, library: Library): string {
  return withFrequency(withoutPower(text, library), library);
}
