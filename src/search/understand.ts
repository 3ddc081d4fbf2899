import type { Context } from './context.ts';
import { intersection, type Match, relabel, union } from './hit.ts';
import { isSentence, withoutQuestion } from './steps/question-words.ts';
import { holdsDuty, inGroup } from './steps/relax.ts';
import { cut, type Segments } from './steps/segments.ts';
import { findTerm, type TermHits } from './steps/term.ts';
import { why } from './why.ts';

/** How a word of the query was understood: by these terms, leaving out what nobody knows. */
export interface Understood {
  readonly terms: readonly TermHits[];
  readonly unknown: readonly string[];
}

/**
 * Understands one word of the query. The order of the steps is the order of trust:
 * as it stands, without the words that only ask, as pinyin, cut into known words, by its sound,
 * and last cut into words of which most are known.
 */
export async function understand(
  word: string,
  query: string,
  context: Context,
): Promise<Understood> {
  for (const text of [word, ...withoutQuestion(word)]) {
    const term = await findTerm(text, context);
    if (isFound(term, context)) return { terms: [term], unknown: [] };
  }
  const spelled = await spell(word, context);
  if (spelled) return { terms: [spelled], unknown: [] };

  const segments = cut(word, context.library);
  if (!segments.unknown.length)
    return segments.known.length ? findTogether(word, context) : NOTHING;
  for (const text of [word, ...withoutQuestion(word)]) {
    const alike = await hear(text, context);
    if (alike) return { terms: [alike], unknown: [] };
  }
  if (isSentence(query) && segments.free.length) return findAll(segments, context);
  if (isMostlyKnown(segments, word, context)) return findAll(segments, context);
  if (isSentence(query))
    return (await mend(word, segments.unknown.join(''), context)) ?? { terms: [], unknown: [word] };
  return { terms: [], unknown: [word] };
}

/** Words that only ask leave nothing to find. */
const NOTHING: Understood = { terms: [], unknown: [] };

/** What the letters mean as pinyin, or null. */
export async function spell(letters: string, context: Context): Promise<TermHits | null> {
  if (!/^[a-z]+$/.test(letters)) return null;
  const guesses = await context.guesses();
  return findReadings(letters, guesses.readPinyin(letters), 'pinyin', context);
}

/**
 * A sentence with one name written as another word that sounds like it (审记来了), or null. The slip
 * of the pen is among the unknown characters, and there are few others.
 */
async function mend(
  sentence: string,
  unknown: string,
  context: Context,
): Promise<Understood | null> {
  if (unknown.length > MOST_SLIPS) return null;
  for (const piece of pieces(sentence)) {
    if (![...piece].some((character) => unknown.includes(character))) continue;
    const alike = await hear(piece, context);
    if (!alike?.meanings.length) continue;
    const rest = sentence.split(piece).map((text) => cut(text, context.library).known);
    const others = await Promise.all(rest.flat().map((term) => findTerm(term, context)));
    return { terms: [alike, ...others], unknown: [] };
  }
  return null;
}

const MOST_SLIPS = 3;

/** The pieces of a sentence that may be a misspelt name, long ones first. */
function pieces(sentence: string): string[] {
  const all = [...sentence];
  return MISSPELT.flatMap((size) =>
    all.map((_, start) => all.slice(start, start + size)).filter((piece) => piece.length === size),
  ).map((piece) => piece.join(''));
}

const MISSPELT = [4, 3, 2];

/** What sounds like the text, or null. */
async function hear(text: string, context: Context): Promise<TermHits | null> {
  if (!/^\p{Script=Han}+$/u.test(text)) return null;
  const guesses = await context.guesses();
  return findReadings(text, guesses.soundAlike(text), 'homophone', context);
}

async function findReadings(
  term: string,
  readings: readonly string[],
  match: Match & ('pinyin' | 'homophone'),
  context: Context,
): Promise<TermHits | null> {
  const found = await Promise.all(readings.map((reading) => findTerm(reading, context)));
  if (!found.length) return null;
  return {
    term,
    hits: union(found.map((own) => relabel(own.hits, match, why[match](term, own.term)))),
    members: union(found.map(({ members }) => members)),
    meanings: [...new Set(found.flatMap(({ meanings }) => meanings))],
  };
}

/**
 * A word cut into known words. Where no record holds all of them, it is cut finer, as long as that
 * helps: 员工培训激励 is not 员工培训 and 激励, but 员工, 培训 and 激励.
 */
async function findTogether(word: string, context: Context): Promise<Understood> {
  const coarse = await findAll(cut(word, context.library), context);
  if (isTogether(coarse, context)) return coarse;
  const segments = cut(word, context.library, SHORT_WORD);
  const fine = segments.unknown.length ? coarse : await findAll(segments, context);
  return isTogether(fine, context) ? fine : coarse;
}

function isTogether({ terms }: Understood, { library }: Context): boolean {
  return holdsDuty(intersection(terms.map(inGroup)), library);
}

const SHORT_WORD = 2;

async function findAll({ known, unknown }: Segments, context: Context): Promise<Understood> {
  return { terms: await Promise.all(known.map((term) => findTerm(term, context))), unknown };
}

/** The guide explains the handbook; a word that only stands there is not the handbook's. */
function isFound({ hits }: TermHits, { library: { records } }: Context): boolean {
  return [...hits.keys()].some((place) => records[place]?.type !== 'guide');
}

/**
 * At most one unknown character to two that surely mean something: names that stand free, and pieces
 * of three characters and more. Less would answer 股权激励 with 激励. A name at the start may be
 * followed by as many unknown characters as it has itself: 应急处置.
 */
function isMostlyKnown({ known, free, unknown }: Segments, word: string, { library }: Context) {
  const sure = known.filter((term) =>
    library.vocabulary.has(term) ? free.includes(term) : term.length > 2,
  );
  const length = unknown.join('').length;
  const first = free.find((name) => word.startsWith(name));
  return (sure.length > 0 && sure.join('').length >= 2 * length) || (first?.length ?? 0) >= length;
}
