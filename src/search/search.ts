import type { Context } from './context.ts';
import { COOPERATION } from './cooperation-asked.ts';
import { endsWithin } from './dictionary.ts';
import { findOtherwise } from './find-otherwise.ts';
import { findRelated } from './find-related.ts';
import { findWithAuthority } from './find-with-authority.ts';
import { findWithFacts } from './find-with-facts.ts';
import { findWithPeople } from './find-with-people.ts';
import { type Hits, intersection } from './hit.ts';
import { isEnough } from './is-enough.ts';
import type { Library } from './library.ts';
import { spell } from './misspelt.ts';
import { nameOf } from './name-of.ts';
import { normalise } from './normalise.ts';
import { numberForms } from './number-forms.ts';
import { NOTHING, type Outcome } from './outcome.ts';
import { answer, rankHits, withCards } from './outcome-of-hits.ts';
import { type Query, readQuery } from './query.ts';
import type { RoleRecord } from './records.ts';
import { simplifyIfNeeded } from './simplify.ts';
import { holdsDuty, inGroup } from './steps/in-group.ts';
import { kindAsked } from './steps/kind-words.ts';
import { asksWho, idleWords } from './steps/question-words.ts';
import { findTerm, findText, type TermHits } from './steps/term.ts';
import type { Understood } from './understand.ts';
import { understandSentence } from './understand-sentence.ts';

/**
 * Finds what a query means. The steps in order: a 编号; a quoted phrase; one fact of a role; how a
 * department works with somebody unknown; the words as they stand, joined where single characters were
 * typed apart; pinyin typed with spaces; each word understood by itself, in a sentence with the others in
 * mind (`understandSentence`); what holds all of them; what holds most of them; names like the query and
 * the nearest topics. `ownRole` is the id of the role that 我 means; empty where nobody said.
 */
export async function search(typed: string, context: Context, ownRole = ''): Promise<Outcome> {
  const asked = readQuery(await simplifyIfNeeded(typed, context));
  const query = await inOurWords(asked, context);
  if (!query.words.length) return NOTHING;
  // A number may be written in traditional characters.
  const numbered = await findNumbered(query.text, readQuery(typed).text, context);
  if (numbered) return numbered;
  const own = context.library.roles.find(({ id }) => id === ownRole) ?? null;
  const findRest = async (rest: Query) =>
    (await findNumbered(rest.text, rest.text, context)) ?? find(rest, context, own);
  const findAsked = async (part: Query) =>
    (await findWithPeople(part, context, findRest)) ?? find(part, context, own);
  const findWhole = async (part: Query): Promise<Outcome> =>
    (await findOtherwise(part, context, findWhole)) ??
    (await findWithAuthority(part, context, own, findAsked)) ??
    (await findAsked(part));
  const asWhole = await findWhole(query);
  const mayBeLess =
    !asWhole.lacksOwnRole &&
    (mayBeTorn(asWhole) || (!asWhole.cards.length && DEPARTMENT.test(query.text)));
  const less = mayBeLess ? await import('./find-less.ts') : null;
  const outcome = (await less?.findLess(query, asWhole, context, findWhole)) ?? asWhole;
  if (outcome.results.length && outcome.unknown.length) {
    return (await import('./with-told-unused.ts')).withToldUnused(outcome, typed);
  }
  return outcome;
}

/** A first look at what `withoutTorn` takes away: nothing found ends as a word does. What is named, does. */
function mayBeTorn({ results }: Outcome): boolean {
  return !results.some(({ record, hit }) =>
    hit.phrases.some((phrase) => !endsWithin(record.own, phrase)),
  );
}

/** With what the names of departments end that stand behind the name of a store. */
const DEPARTMENT = /[部科室处店院区]|中心/u;

/** The query as the handbook says it, where that may differ; see `inOurWords`. */
async function inOurWords(asked: Query, { library }: Context): Promise<Query> {
  if (asked.isQuoted || !/天天|每|权|任职/u.test(asked.text)) return asked;
  const our = await import('./steps/in-our-words.ts');
  return readQuery(our.inOurWords(asked.text, library));
}

/** What bears the text as its number, as it was typed or in simplified characters; null for none. */
async function findNumbered(
  text: string,
  typed: string,
  context: Context,
): Promise<Outcome | null> {
  // Few queries are one; what has no digit only where it is the code of a role.
  if (!/\p{Nd}/u.test(text) && !context.library.codes.has(numberForms(text)[2])) return null;
  const { findNumber } = await import('./steps/number.ts');
  const isSame = text === typed;
  const found =
    (await findNumber(typed, context)) ?? (isSame ? null : await findNumber(text, context));
  return found && answer(text, [found], inGroup(found), context);
}

async function find(query: Query, context: Context, own: RoleRecord | null): Promise<Outcome> {
  if (query.isQuoted) return findQuoted(query, context);
  const findRest = () => findOther(query, context, own);
  return (await findWithFacts(query, context, own, findRest)) ?? findRest();
}

async function findOther(query: Query, context: Context, own: RoleRecord | null): Promise<Outcome> {
  const asking = /我|咱们|本人/u.test(query.text) ? await import('./own.ts') : null;
  if (!own && asking?.asksOwn(query.text)) return { ...NOTHING, lacksOwnRole: true };
  const related = await findRelated(query.text, context.library, own);
  if (related.length) return withCards(query.text, related, new Map(), context.library);
  const ownThing = own && asking?.ownNamed(query.text, own);
  if (ownThing) return findName(nameOf(ownThing).replace('/', ''), context);

  const together = COOPERATION.test(query.text)
    ? (await import('./cooperation-with-all.ts')).cooperationWithAll(query.text, context.library)
    : null;
  if (together) return together;

  const words = joinSingles(query.words);
  const spelled = words.length > 1 ? await spell(words.join(''), context) : null;
  if (spelled) return answer(query.text, [spelled], spelled.hits, context);

  const understood = await Promise.all(
    withoutIdle(words).map((word) => understandSentence(word, query.text, context)),
  );
  return combine({ ...query, words }, understood, context);
}

async function findName(name: string, context: Context): Promise<Outcome> {
  const term = await findTerm(normalise(name), context);
  return answer(term.term, [term], inGroup(term), context);
}

async function combine(
  { text, words }: Query,
  understood: readonly Understood[],
  context: Context,
): Promise<Outcome> {
  const understoodTerms = understood.flatMap((part) => part.terms);
  const several =
    understoodTerms.length > 1 || DEPARTMENT.test(text) ? await import('./several-terms.ts') : null;
  const terms = (await several?.joinNames(text, understoodTerms, context)) ?? understoodTerms;
  const unknown = understood.flatMap((part) => part.unknown);
  if (isEnough(text, terms, unknown)) {
    const all = await findAll(terms, context.library);
    const found =
      several && words.length < 2 ? several.toldApart(all, text, terms, context.library) : all;
    const shown = unknown.length
      ? (await import('./left-out.ts')).leftOut(found, terms, unknown, context.library)
      : found;
    if (shown.size) {
      const { kinds } = context.library;
      const order = isLongQuestion(text, terms)
        ? (await import('./said-first.ts')).saidFirst
        : undefined;
      const otherwise =
        terms.some(({ kind }) => kind) || kindAsked(text, kinds) || /谁.*定/u.test(text)
          ? await (await import('./of-kind.ts')).ofKind(text, terms, found, context)
          : null;
      return {
        ...answer(text, terms, shown, context, order),
        ...otherwise,
        unknown: [...unknown, ...(otherwise?.unknown ?? [])],
      };
    }
  }
  const suggestions = (await context.guesses()).suggestNames(words);
  return { ...NOTHING, unknown, suggestions };
}

/** Whether the text asks who does so much that few duties say it by accident. */
function isLongQuestion(text: string, terms: readonly TermHits[]): boolean {
  return asksWho(text) && terms.reduce((sum, { term }) => sum + term.length, 0) > 4;
}

/** What holds all the terms, or if no duty does, most of them. */
async function findAll(terms: readonly TermHits[], library: Library): Promise<Hits> {
  const [first, ...others] = terms;
  if (first && !others.length) return inGroup(first);
  const together = intersection(terms.map(inGroup));
  if (holdsDuty(together, library)) return together;
  return (await import('./steps/relax.ts')).relax(terms, library);
}

/** A quoted phrase means itself, letter by letter. */
async function findQuoted({ words }: Query, context: Context): Promise<Outcome> {
  const found = await Promise.all(words.map((word) => findText(word, context)));
  return { ...NOTHING, results: rankHits(intersection(found), context.library) };
}

/** Characters typed one by one (库 存, 4 S) are one word. */
function joinSingles(words: readonly string[]): readonly string[] {
  const isSpelledOut = words.length > 1 && words.every((word) => [...word].length === 1);
  return isSpelledOut ? [words.join('')] : words;
}

/** The words without those that only ask, unless nothing else was typed. */
function withoutIdle(words: readonly string[]): readonly string[] {
  const idle = idleWords(words.join(''));
  const telling = words.filter((word) => !idle.has(word));
  return telling.length ? telling : words;
}
