import type { Context } from './context.ts';
import { mend, recognise, spell } from './misspelt.ts';
import { kindAsked, kindNamed, ownWordIn } from './steps/kind-words.ts';
import {
  asksWho,
  IDLE_AFTER_ROLES,
  idleWords,
  isQuestion,
  isSentence,
  withoutQuestion,
} from './steps/question-words.ts';
import { cut, type Segments } from './steps/segments.ts';
import { findTerm, type TermHits } from './steps/term.ts';

/** How a word of the query was understood: by these terms, leaving out what nobody knows. */
export interface Understood {
  readonly terms: readonly TermHits[];
  readonly unknown: readonly string[];
}

/**
 * Understands one word of the query, which without spaces may be a sentence. The order of the steps is
 * the order of trust: as it stands, without the words that only ask, as pinyin, cut into known words;
 * a sentence by the names that stand free in it; as misspelt; cut into words of which most are known;
 * and last with one name misspelt.
 */
export async function understand(
  word: string,
  query: string,
  context: Context,
): Promise<Understood> {
  const ways = [word, ...withoutQuestion(word)];
  for (const text of ways) {
    const term = await findTerm(text, context);
    if (await isFound(term, word, context)) return withKind(term, word, query, context);
  }
  // Beside other words two letters are more likely an abbreviation than initials.
  const mayBeSpelled = word.length > 2 || word === query;
  const spelled = mayBeSpelled ? await spell(word, context) : null;
  if (spelled) return { terms: [spelled], unknown: [] };

  const letters = /[a-z]{4,}/.exec(word)?.[0] ?? '';
  const mixed = letters !== word && letters ? await spell(letters, context) : null;
  if (mixed) return findRest({ term: mixed, rest: word.split(letters) }, query, context);

  const idle = beginsWithRole(word, context) ? IDLE_AFTER_ROLES : idleWords(query);
  const segments = cut(word, idle, context.library);
  if (!segments.unknown.length) return findAll(segments, context);
  if (isSentence(query) && isTold(segments, query, context)) return findAll(segments, context);
  for (const text of isSentence(query) ? ways : [word]) {
    const alike = await recognise(text, context);
    if (alike) return { terms: [alike], unknown: [] };
  }
  if (isMostlyKnown(segments, word, context)) return findAll(segments, context);
  const unknownIn = (text: string) => cut(text, idle, context.library).unknown.join('');
  const mended = segments.free.length ? null : await mend(word, unknownIn, context);
  return mended ? findRest(mended, query, context) : { terms: [], unknown: [word] };
}

/** A word of which one piece is understood already. */
async function findRest(
  { term, rest }: { readonly term: TermHits; readonly rest: readonly string[] },
  query: string,
  context: Context,
): Promise<Understood> {
  const known = rest.flatMap((text) => cut(text, idleWords(query), context.library).known);
  const { terms } = await findAll({ known, unknown: [] }, context);
  return { terms: [term, ...terms], unknown: [] };
}

async function findAll(
  { known, unknown }: Pick<Segments, 'known' | 'unknown'>,
  context: Context,
): Promise<Understood> {
  return { terms: await Promise.all(known.map((term) => findTerm(term, context))), unknown };
}

/** A role whose duties of one kind are asked for (院长审批什么) is two terms. */
async function withKind(
  term: TermHits,
  word: string,
  query: string,
  context: Context,
): Promise<Understood> {
  const isRole = term.meanings.some(({ type }) => type === 'role');
  const { kinds } = context.library;
  const rest = word.replace(term.term, '');
  const kind = isRole && !asksWho(query) ? kindAsked(rest, kinds) : null;
  const named = kind && (ownWordIn(rest, kinds) || kind);
  return { terms: named ? [term, await findTerm(named, context)] : [term], unknown: [] };
}

/** Whether the word asks for something of a role that stands first in it: 护士长管病历. */
function beginsWithRole(word: string, { library: { vocabulary } }: Context): boolean {
  return [...vocabulary].some(
    ([name, [first]]) => first?.type === 'role' && name.length > 1 && word.startsWith(name),
  );
}

/**
 * The guide explains the handbook; a word that only stands there, if no title, is not the handbook's. Nor is a verb that
 * the words which ask leave over, if it is always the end of another word.
 */
async function isFound(
  { term, hits, meanings }: TermHits,
  word: string,
  { library: { records } }: Context,
): Promise<boolean> {
  const found = [...hits.keys()].flatMap((place) => records[place] ?? []);
  // The verbs of `torn-verb.ts`, which few queries need.
  if (term !== word && /^[管办批签]/u.test(term) && !meanings.length) {
    const { isTornVerb } = await import('./steps/torn-verb.ts');
    if (isTornVerb(term, found)) return false;
  }
  return found.some(({ type, own }) => type !== 'guide' || own === term);
}

/**
 * A sentence is told by its names, unless most of it is about things that nobody knows. A long name
 * tells it in any case, and so does one that ends what is said to have happened.
 */
function isTold(
  { known, free, last, unknown }: Segments,
  query: string,
  { library: { vocabulary } }: Context,
): boolean {
  if (known.some((term) => term.length >= LONG_NAME && vocabulary.has(term))) return true;
  if (last && !isQuestion(query)) return true;
  return free.length > 0 && unknown.join('').length <= MOST_UNKNOWN * free.join('').length;
}

/** Unknown characters to one of a name: 灭火器压力表不显示了 still asks about 灭火器. */
const MOST_UNKNOWN = 1.5;
/** Characters of a name that hardly stands in a sentence about anything else. */
const LONG_NAME = 3;

/**
 * At most one unknown character to two that surely mean something: names that stand free, and pieces
 * of three characters and more. Less would answer 股权激励 with 激励. A name at the start may be
 * followed by as many unknown characters as it has itself: 应急处置. A word for a 责任 at either end
 * asks for the duties of that kind, whatever the rest is: 奖金审批.
 */
function isMostlyKnown({ known, free, unknown }: Segments, word: string, { library }: Context) {
  const sure = known.filter((term) =>
    library.vocabulary.has(term) ? free.includes(term) : term.length > 2,
  );
  const kind = known.find((term) => kindNamed(term, library.kinds));
  if (kind && (word.startsWith(kind) || word.endsWith(kind))) return true;
  const length = unknown.join('').length;
  const first = free.find((name) => word.startsWith(name));
  return (sure.length > 0 && sure.join('').length >= 2 * length) || (first?.length ?? 0) >= length;
}
