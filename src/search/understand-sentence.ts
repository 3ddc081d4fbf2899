import type { Context } from './context.ts';
import { isSentence } from './steps/question-words.ts';
import { joinVerbs, nameSaidApart } from './steps/said-apart.ts';
import { findTerm } from './steps/term.ts';
import { type Understood, understand } from './understand.ts';

/** Understands one word of the text; in a sentence also the names that it says in two places. */
export async function understandSentence(
  word: string,
  text: string,
  context: Context,
): Promise<Understood> {
  const { vocabulary } = context.library;
  if (!isSentence(text)) return understand(word, text, context);
  const { terms, unknown } = await understand(joinVerbs(word, vocabulary), text, context);
  if (!terms.length) return { terms, unknown: unknown.length ? [word] : [] };
  const whole = terms.map((term) => {
    const name = term.meanings.length ? null : nameSaidApart(term.term, text, vocabulary);
    return name ? findTerm(name, context) : term;
  });
  return { terms: await Promise.all(whole), unknown };
}
