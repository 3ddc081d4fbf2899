import type { Context } from './context.ts';
import { pagesNamed } from './pages-named.ts';
import { partsFound } from './parts-found.ts';
import { isCode } from './phrases-in.ts';
import { idleWords, withoutQuestion } from './steps/question-words.ts';
import { cut } from './steps/segments.ts';
import { TYPE_LABELS } from './type-labels.ts';

/** One way to read a query: what a passage must hold for it. */
export interface Reading {
  readonly phrases: readonly string[];
  /** Those of them that are pieces of what was typed as one, and must stand as words. */
  readonly apart: readonly string[];
}

/**
 * The ways to read the phrases of a query, the nearest to what was typed first: each phrase as it was typed or
 * without what only asks; cut into what the handbook knows and the rest; those that stand nowhere as one in parts.
 * At last the same without what things are called here (岗位, 部门).
 */
export async function* readings(
  text: string,
  typed: readonly string[],
  isHeld: (phrase: string) => Promise<boolean>,
  { library }: Context,
): AsyncGenerator<Reading> {
  const inText = async (phrase: string) => {
    for (const way of [phrase, ...withoutQuestion(phrase)]) if (await isHeld(way)) return way;
    return phrase;
  };
  const isOne = async (phrase: string) =>
    isCode(phrase) || pagesNamed(phrase, library).size > 0 || (await isHeld(phrase));
  const inParts = async (phrases: readonly string[]): Promise<Reading> => {
    const parts = await Promise.all(
      phrases.map(async (it) => ((await isOne(it)) ? [it] : partsFound(it, isHeld))),
    );
    const pieces = parts.flatMap((it) => (it && it.length > 1 ? it : []));
    const isRead = pieces.length > 0 && !parts.includes(null);
    return { phrases: isRead ? parts.flatMap((it) => it ?? []) : [], apart: pieces };
  };
  const other = typed.filter((phrase) => !LABELS.has(phrase));
  for (const phrases of other.length < typed.length ? [typed, other] : [typed]) {
    const held = await Promise.all(phrases.map(inText));
    yield { phrases: held, apart: [] };
    const known = phrases.flatMap((phrase) => {
      if (isCode(phrase)) return [phrase];
      const words = cut(phrase, idleWords(text), library);
      return [...words.known, ...words.unknown];
    });
    // A single character says nothing: 台 of 前台 stands in 平台, too.
    const parts = known.some(isSingle) ? [] : await Promise.all(known.map(inText));
    if (parts.join() !== held.join()) yield { phrases: parts, apart: [] };
    for (const whole of [held, parts]) yield await inParts(whole);
  }
}

function isSingle(text: string): boolean {
  return /^\p{Script=Han}$/u.test(text);
}

const LABELS: ReadonlySet<string> = new Set(Object.values(TYPE_LABELS));
