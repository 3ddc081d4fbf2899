import type { DutyKind } from '../../handbook/duty-kind.ts';
import { answerCard } from '../answer-card.ts';
import type { Context } from '../context.ts';
import { type Closeness, type Hit, type Hits, type Match, union } from '../hit.ts';
import { isMatter, withoutNamesakes } from '../matter.ts';
import { normalise } from '../normalise.ts';
import type { NamedRecord, SearchRecord } from '../records.ts';
import { isOwnName, namesOf, type Vocabulary } from '../vocabulary.ts';
import { why } from '../why.ts';
import { headNamed } from './head.ts';
import { kindNamed } from './kind-words.ts';

/** What one term of the query finds. */
export interface TermHits {
  /** As the handbook writes it. */
  readonly term: string;
  readonly hits: Hits;
  /** The duties of a role or department that the term names: 检验科 in 「检验科 排班」. */
  readonly members: Hits;
  /** What the term names, if it is a name. */
  readonly meanings: readonly NamedRecord[];
  /** The 责任 that the term is a word for. */
  readonly kind: DutyKind | null;
  /** Where several words may be meant (kc), what each of them finds; left out where only one may. */
  readonly readings?: readonly TermHits[];
}

/**
 * The records whose own text holds the term, and those that the term is another name for: its
 * `meanings`, where they are known already.
 */
export async function findTerm(
  term: string,
  context: Context,
  meanings = meaningsOf(term, context.library.vocabulary),
): Promise<TermHits> {
  const literal = await findText(term, context);
  const ofKind = dutiesOfKind(term, context);
  const told = withoutNamesakes(meanings);
  const named = await Promise.all(told.map((thing) => findThing(thing, term, context)));
  const namesakes = meanings.filter((thing) => !told.includes(thing));
  return {
    term,
    hits: union([literal, ofKind, ...named, ...namesakes.map((it) => itself(it, term, context))]),
    members: union(meanings.map((thing) => membersOf(thing, context))),
    meanings,
    kind: kindNamed(term, context.library.kinds),
  };
}

/**
 * The duties whose 责任 the term names, 主责 apart: that is most of them. By a word of the firm first those
 * that bear it.
 */
function dutiesOfKind(term: string, context: Context): Hits {
  const { kinds, duties } = context.library;
  const kind = kindNamed(term, kinds);
  const found = new Map<SearchRecord, Hit>();
  for (const duty of kind ? duties : []) {
    const reasons = [why.kind(duty.kindName)];
    if (kinds.has(term) && normalise(duty.kindName) === term)
      found.set(duty, hit('exact', 'answers', [], reasons));
    else if (kind !== '主责' && duty.kind === kind)
      found.set(duty, hit('synonym', kinds.has(term) ? 'concerns' : 'answers', [], reasons));
  }
  return atPlaces(found, context);
}

/** What the term names: things by one of their names, or the head of a department in everyday words. */
export function meaningsOf(term: string, vocabulary: Vocabulary): readonly NamedRecord[] {
  const named = vocabulary.get(term) ?? namesakeOf(term, vocabulary);
  const head = named ? null : headNamed(term, vocabulary);
  return named ?? (head ? [head] : []);
}

/** The role that the term names by its department (内科的主任), where the title alone is not enough. */
function namesakeOf(term: string, vocabulary: Vocabulary): readonly NamedRecord[] | undefined {
  const meanings = /.的./u.test(term) ? vocabulary.get(term.replace('的', '')) : undefined;
  return meanings?.every(({ type }) => type === 'role') ? meanings : undefined;
}

/** The records whose own text holds the phrase. */
export async function findText(phrase: string, { engine }: Context): Promise<Hits> {
  const places = await engine.find(phrase);
  return new Map(places.map((place) => [place, hit('exact', 'mentions', [phrase])]));
}

/** The thing itself, the duties that carry it as a fact, and the roles that answer for it. */
async function findThing(thing: NamedRecord, term: string, context: Context): Promise<Hits> {
  const isTitle = isOwnName(term, thing);
  const reasons = isTitle ? [] : [why.alias(term, thing)];
  const phrases = namesOf(thing);
  const found = new Map<SearchRecord, Hit>();
  if (thing.type === 'department' && thing.head) {
    found.set(thing.head, hit('synonym', 'answers', phrases, [why.head(thing)]));
  }
  const own = itself(thing, term, context);
  if (!isMatter(thing)) return union([own, atPlaces(found, context)]);

  const tagged = isTitle ? [why.tagged(thing)] : reasons;
  for (const duty of thing.duties) {
    const isForemost =
      duty.topics[0] === thing || duty.metrics[0] === thing || thing.type === 'partner';
    found.set(duty, hit('synonym', isForemost ? 'answers' : 'concerns', phrases, tagged));
  }
  const { responsible, others } = answerCard(thing);
  for (const { role, part } of responsible.length ? responsible : others) {
    found.set(role, hit('synonym', 'answers', phrases, [why.part(part, thing)]));
  }
  const title = isTitle ? new Map() : await findText(normalise(thing.title), context);
  const mentioned = [...title].map(
    ([place]) => [place, hit('synonym', 'mentions', phrases, reasons)] as const,
  );
  return union([own, atPlaces(found, context), new Map(mentioned)]);
}

/** The thing that the term names, and nothing about it. */
function itself(thing: NamedRecord, term: string, context: Context): Hits {
  const isTitle = isOwnName(term, thing);
  const reasons = isTitle ? [] : [why.alias(term, thing)];
  const own = hit(isTitle ? 'exact' : 'synonym', 'named', namesOf(thing), reasons);
  return atPlaces(new Map([[thing, own]]), context);
}

function membersOf(thing: NamedRecord, context: Context): Hits {
  const roles = thing.type === 'role' ? [thing] : thing.type === 'department' ? thing.roles : [];
  const member = hit('synonym', 'mentions', [], [why.tagged(thing)]);
  const duties = roles.flatMap((role) => role.duties);
  return atPlaces(new Map(duties.map((duty) => [duty, member])), context);
}

function atPlaces(found: ReadonlyMap<SearchRecord, Hit>, { library: { places } }: Context): Hits {
  return new Map([...found].map(([record, own]) => [places.get(record) ?? -1, own]));
}

function hit(
  match: Match,
  closeness: Closeness,
  phrases: readonly string[] = [],
  reasons: readonly string[] = [],
): Hit {
  return { match, closeness, phrases, reasons };
}
