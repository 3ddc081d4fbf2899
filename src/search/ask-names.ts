import type { Library } from './library.ts';
import type { Outcome } from './outcome.ts';
import { FILLING } from './steps/idle-words.ts';
import { asksWho, idleWords } from './steps/question-words.ts';
import { words } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsIn } from './words-in.ts';

/**
 * The answer to the names that stand as words in a query which as a whole found nothing, where texts hold its other
 * words, too, or they only fill it or say how much; what does not fill it is told as not used. A single sign at
 * the end makes another thing of the name before it (病历夹), unless that is long. Null where anything else is said,
 * or the browser knows no words.
 */
export async function askNames(
  text: string,
  { vocabulary, text: texts }: Library,
  find: (part: string) => Promise<Outcome>,
): Promise<Outcome | null> {
  const idle = idleWords(text);
  const isIdle = (word: string) => idle.has(word) || FILLING.includes(word) || MUCH.test(word);
  const cut = cutAtNames(text, vocabulary);
  const names = cut.filter((word) => vocabulary.has(word));
  const [before = '', last = ''] = cut.filter((word) => !idle.has(word)).slice(-2);
  const ending = [...last].length === 1 && !MUCH.test(before) ? last : '';
  const rest = cut.filter((word) => !vocabulary.has(word) && (word === ending || !isIdle(word)));
  const isOther =
    (ending && before.length < LONG_NAME) || rest.some((word) => !texts.includes(word));
  if (!names.length || names.length === cut.length || isOther) return null;
  const found = await find(names.join(' ') + (asksWho(text) ? '谁负责' : ''));
  return found.results.length
    ? { ...found, unknown: [...found.unknown, ...rest, ...amountsIn(text)] }
    : null;
}

/** What a text says of how much or how long in digits: 超过90天. */
function amountsIn(text: string): readonly string[] {
  return text.match(/(?:超过?|超出|不到|不足|至少|将近|接近)?\p{N}+\p{Script=Han}?/gu) ?? [];
}

/** How much or how long, as the dictionary cuts it (超过 90 天), and what ends a noun: 床子. */
const MUCH =
  /^(?:[\p{N}一二两三四五六七八九十百千万半几]+\p{L}?|超过?|超出|不到|不足|至少|将近|接近|以上|以下|子)$/u;
const LONG_NAME = 3;

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
