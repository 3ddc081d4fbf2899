import type { Context } from './context.ts';
import { type FoundPassage, foundPassage, rank } from './found-passage.ts';
import type { Found, PagefindIndex } from './pagefind-wasm.ts';
import { readQuery } from './query.ts';
import type { Result } from './rank.ts';
import { simplifyIfNeeded } from './simplify.ts';
import { idleWords, withoutQuestion } from './steps/question-words.ts';
import { cut } from './steps/segments.ts';
import { tokens } from './tokens.ts';

/**
 * The passages that hold the words of a query, those first where the words stand as words, and none where
 * a word that is known elsewhere only seems to stand: each word as it was typed or without what only asks;
 * where nothing holds them, its parts. What the `results` lead to already is left out. Rejects where a file of
 * the index is missing or broken.
 */
export async function findFullText(
  typed: string,
  index: PagefindIndex,
  context: Context,
  results: readonly Result[],
): Promise<FoundPassage[]> {
  const { text, words, isQuoted } = readQuery(await simplifyIfNeeded(typed, context));
  const held = isQuoted ? words : await Promise.all(words.map((word) => inText(word, index)));
  const found = await findAll(held, index, context, results);
  if (found.length || isQuoted) return found;
  const parts = words.flatMap((word) => {
    const { known, unknown } = cut(word, idleWords(text), context.library);
    return [...known, ...unknown];
  });
  // A single character says nothing: 台 of 前台 stands in 平台, too.
  if (parts.some((part) => /^\p{Script=Han}$/u.test(part))) return [];
  const isSame = parts.join() === held.join();
  return isSame ? [] : findAll([...new Set(parts)], index, context, results);
}

/** The word, or the longest of its remainders without what only asks that the index holds. */
async function inText(word: string, index: PagefindIndex): Promise<string> {
  for (const way of [word, ...withoutQuestion(word)])
    if ((await index.find(spaced(way))).length) return way;
  return word;
}

async function findAll(
  phrases: readonly string[],
  index: PagefindIndex,
  { library, engine }: Context,
  results: readonly Result[],
): Promise<FoundPassage[]> {
  const asked = phrases.filter((phrase) => spaced(phrase));
  if (!asked.length) return [];
  const found = await Promise.all(asked.map((phrase) => index.find(spaced(phrase))));
  const texts = await Promise.all(inAll(found).slice(0, MOST).map(index.read));
  const shown = new Set(results.map(({ record }) => record.url));
  const passages = texts.flatMap((text) => {
    const passage = text && !shown.has(text.url) ? foundPassage(text, asked) : null;
    return passage ?? [];
  });
  const isTold = async (phrase: string) =>
    library.torn.has(phrase) ||
    library.vocabulary.has(phrase) ||
    (await engine.find(phrase)).length > 0;
  const isKnown =
    passages.some(({ standing }) => standing === 'whole') ||
    (await Promise.all(asked.map(isTold))).some(Boolean);
  return passages
    .filter(({ standing }) => standing !== 'across' || !isKnown)
    .sort((a, b) => rank(a.standing) - rank(b.standing));
}

/** What stands in every list, in the order of the first. */
function inAll([first = [], ...others]: readonly (readonly Found[])[]): Found[] {
  const ids = others.map((list) => new Set(list.map(({ p }) => p)));
  return first.filter(({ p }) => ids.every((list) => list.has(p)));
}

function spaced(phrase: string): string {
  return tokens(phrase).join(' ');
}

/** Passages read for a query: more nobody looks through, and each may be a file. */
export const MOST = 60;
