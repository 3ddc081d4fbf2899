import type { Context } from './context.ts';
import { type Hits, intersection, relabel, union } from './hit.ts';
import { type Query, readQuery } from './query.ts';
import { compareResults, type Result } from './rank.ts';
import type { NamedRecord } from './records.ts';
import { findNumber } from './steps/number.ts';
import { isIdle } from './steps/question-words.ts';
import { inGroup, relax } from './steps/relax.ts';
import { findText, type TermHits } from './steps/term.ts';
import { findSubjects, subjectsOf } from './subjects.ts';
import { isHan } from './tokens.ts';
import { spell, type Understood, understand } from './understand.ts';
import { why } from './why.ts';

/** What a query found. */
export interface Outcome {
  /** Type by type, the best of each first. */
  readonly results: readonly Result[];
  /** What the query asks about, when it names it: the answer card's subjects. */
  readonly subjects: readonly NamedRecord[];
  /** Words of the query that the handbook does not know, left out. */
  readonly unknown: readonly string[];
  /** Names to try instead, when nothing was found. */
  readonly suggestions: readonly string[];
}

/**
 * Finds what a query means. The steps in order: a 编号; a quoted phrase; the words as they stand,
 * joined where single characters were typed apart; pinyin typed with spaces; each word understood
 * by itself (`understand`); what holds all of them; what holds most of them; names like the query.
 */
export async function search(typed: string, context: Context): Promise<Outcome> {
  const query = readQuery(await simplifyIfNeeded(typed, context));
  if (!query.words.length) return NOTHING;

  const numbered = await findNumber(query.text, context);
  if (numbered) return answer([numbered], query.words, numbered.hits, context);
  if (query.isQuoted) return findQuoted(query, context);

  const words = joinSingles(query.words);
  const spelled = words.length > 1 ? await spell(words.join(''), context) : null;
  if (spelled) return answer([spelled], words, spelled.hits, context);

  const understood = await Promise.all(withoutIdle(words).map((word) => understand(word, context)));
  return combine(words, understood, context);
}

async function combine(
  words: readonly string[],
  understood: readonly Understood[],
  context: Context,
): Promise<Outcome> {
  const terms = understood.flatMap((part) => part.terms);
  const unknown = understood.flatMap((part) => part.unknown);
  const known = terms.map(({ term }) => term);
  if (!known.length || known.join('').length < 2 * unknown.join('').length) {
    const suggestions = (await context.guesses()).suggestNames(words);
    return { ...NOTHING, unknown, suggestions };
  }
  const [first] = terms;
  const together = terms.length > 1 ? intersection(terms.map(inGroup)) : (first?.hits ?? new Map());
  const found = together.size ? together : relax(terms, context.library.records.length);
  const shown = unknown.length ? relabel(found, 'relaxed', why.relaxed(known)) : found;
  return { ...(await answer(terms, words, shown, context)), unknown };
}

/** The outcome of hits, with the subjects of the query and who answers for them. */
async function answer(
  terms: readonly TermHits[],
  words: readonly string[],
  hits: Hits,
  context: Context,
): Promise<Outcome> {
  const subjects = subjectsOf(terms, words, context.library);
  const found = [hits, ...(await findSubjects(subjects, hits, context))];
  return { ...NOTHING, results: ranked(union(found), context), subjects };
}

/** A quoted phrase means itself, letter by letter. */
async function findQuoted({ words }: Query, context: Context): Promise<Outcome> {
  const found = await Promise.all(words.map((word) => findText(word, context)));
  return { ...NOTHING, results: ranked(intersection(found), context) };
}

function ranked(hits: Hits, { library: { records } }: Context): Result[] {
  return [...hits]
    .sort(([a], [b]) => a - b)
    .flatMap(([place, hit]) => {
      const record = records[place];
      return record ? [{ record, hit }] : [];
    })
    .sort(compareResults);
}

const NOTHING: Outcome = { results: [], subjects: [], unknown: [], suggestions: [] };

/** Chinese characters typed one by one (库 存) are one word. */
function joinSingles(words: readonly string[]): readonly string[] {
  const isSpelledOut =
    words.length > 1 && words.every((word) => isHan(word) && [...word].length === 1);
  return isSpelledOut ? [words.join('')] : words;
}

/** The words without those that only ask, unless nothing else was typed. */
function withoutIdle(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !isIdle(word, words.join('')));
  return telling.length ? telling : words;
}

/** Traditional characters are looked up only when the query has characters the handbook has not. */
async function simplifyIfNeeded(typed: string, context: Context): Promise<string> {
  const isStrange = [...typed].some((one) => isHan(one) && !context.library.characters.has(one));
  return isStrange ? (await context.guesses()).simplify(typed) : typed;
}
