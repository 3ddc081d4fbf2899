import type { Library } from './library.ts';
import type { Outcome } from './outcome.ts';
import { asksWho, idleWords } from './steps/question-words.ts';
import { words } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsIn } from './words-in.ts';

/**
 * The answer to the names that stand as words in a query which as a whole found nothing, where texts hold its other
 * words, too; those are told as not used. A single sign at the end makes another thing of the name before it: 病历夹. Null
 * where anything else is said, or the browser knows no words.
 */
export async function askNames(
  text: string,
  { vocabulary, text: texts }: Library,
  find: (part: string) => Promise<Outcome>,
): Promise<Outcome | null> {
  const idle = idleWords(text);
  const said = cutAtNames(text, vocabulary).filter(
    (word) => vocabulary.has(word) || !idle.has(word),
  );
  const names = said.filter((word) => vocabulary.has(word));
  const rest = said.filter((word) => !vocabulary.has(word));
  const isOther =
    [...(said.at(-1) ?? '')].length === 1 || rest.some((word) => !texts.includes(word));
  if (!names.length || !rest.length || isOther) return null;
  const found = await find(names.join(' ') + (asksWho(text) ? '谁负责' : ''));
  return found.results.length ? { ...found, unknown: [...found.unknown, ...rest] } : null;
}

/** The words of a text as the dictionary cuts it, those together that are one name. */
function cutAtNames(text: string, vocabulary: Vocabulary): string[] {
  const parts = words(text).flatMap((word) => wordsIn(word));
  const cut: string[] = [];
  while (parts.length) {
    const sizes = parts.map((_, at) => parts.length - at);
    const size = sizes.find((it) => vocabulary.has(parts.slice(0, it).join(''))) ?? 1;
    cut.push(parts.splice(0, size).join(''));
  }
  return cut;
}
