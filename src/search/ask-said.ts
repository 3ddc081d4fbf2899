import type { Outcome } from './outcome.ts';
import { isSentence } from './steps/question-words.ts';

/**
 * The answer to a query that says what there is or what somebody says (病人说床有异响), without a word by which
 * a sentence is known, as to a sentence; null for every other query, and where it finds nothing so either.
 */
export async function askSaid(
  text: string,
  find: (part: string) => Promise<Outcome>,
): Promise<Outcome | null> {
  if (isSentence(text) || !SAYING.test(text)) return null;
  const found = await find(`${text}了`);
  return found.results.length ? found : null;
}

const SAYING = /\p{Script=Han}(?:说|反映|(?<![所没具拥持])有(?![限关效]))\p{Script=Han}{2}/u;
