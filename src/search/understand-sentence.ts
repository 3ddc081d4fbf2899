import type { Context } from './context.ts';
import { isSentence } from './steps/question-words.ts';
import { findTerm } from './steps/term.ts';
import { type Understood, understand } from './understand.ts';

/**
 * Understands one word of the text; in a sentence that says nothing else also the names that it says in
 * two places.
 */
export async function understandSentence(
  word: string,
  text: string,
  context: Context,
): Promise<Understood> {
  const { vocabulary } = context.library;
  const asTyped = await understand(word, text, context);
  if (!isSentence(text)) return asTyped;
  const { joinVerbs, nameSaidApart } = await import('./steps/said-apart.ts');
  const joined = joinVerbs(word, vocabulary);
  const isTold = asTyped.terms.some(({ meanings }) => meanings.length);
  const together = isTold || joined === word ? asTyped : await understand(joined, text, context);
  const { terms, unknown } = together.terms.length ? together : asTyped;
  const whole = terms.map((term) => {
    const name = term.meanings.length ? null : nameSaidApart(term.term, text, vocabulary);
    return name ? findTerm(name, context) : term;
  });
  return { terms: await Promise.all(whole), unknown };
}
