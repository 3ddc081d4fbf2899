import type { Context } from './context.ts';
import { type Hit, type Hits, union } from './hit.ts';
import type { Library } from './library.ts';
import { normalise } from './normalise.ts';
import type { NamedRecord } from './records.ts';
import { cut } from './steps/segments.ts';
import { findTerm, type TermHits } from './steps/term.ts';

/**
 * What a query asks about: what two of its terms name together (财务 报表), or what its terms name, or
 * else the names that stand free inside them.
 */
export function subjectsOf(terms: readonly TermHits[], library: Library): NamedRecord[] {
  const joined = terms.map(({ term }, place) => term + (terms[place + 1]?.term ?? ''));
  const together = joined.slice(0, -1).flatMap((name) => library.vocabulary.get(name) ?? []);
  if (together.length) return foremost(together);
  const named = terms.flatMap(({ meanings }) => meanings);
  if (named.length) return foremost(named);
  const inside = terms.flatMap(({ term }) => namesInside(term, library));
  return foremost(inside.flatMap((name) => library.vocabulary.get(name) ?? []));
}

/** The names inside a piece of a duty's text: 离职 in 员工离职, 库存 in 库存车. */
function namesInside(text: string, library: Library): readonly string[] {
  const { free } = cut(text, library);
  const stem = text.slice(0, -1);
  return free.length || !library.vocabulary.has(stem) ? free : [stem];
}

/**
 * The subjects themselves and, unless roles that answer were found already, the roles that answer for
 * them, as far as the hits are without them: a query that names its subject is never without them,
 * whatever else it says.
 */
export async function findSubjects(
  subjects: readonly NamedRecord[],
  hits: Hits,
  context: Context,
): Promise<Hits> {
  const { records } = context.library;
  const isAnswering = (place: number, hit: Hit) =>
    records[place]?.type === 'role' && hit.closeness !== 'mentions';
  const isAnswered = [...hits].some(([place, hit]) => isAnswering(place, hit));
  const found = await Promise.all(subjects.map(({ title }) => findTerm(normalise(title), context)));
  const missing = [...union(found.map((term) => term.hits))].filter(([place, hit]) => {
    const isSubject = subjects.some((subject) => subject === records[place]);
    return !hits.has(place) && (isSubject || (!isAnswered && isAnswering(place, hit)));
  });
  return new Map(missing);
}

/** A query that names a topic asks about it; else about a role, a department or a metric. */
function foremost(named: readonly NamedRecord[]): NamedRecord[] {
  const things = [...new Set(named)];
  const order = ['topic', 'role', 'department', 'metric'];
  const type = order.find((wanted) => things.some((thing) => thing.type === wanted));
  return mostSpecial(things.filter((thing) => thing.type === type));
}

/** The more special a subject is, the likelier it is meant; more than a reader compares are left out. */
function mostSpecial(subjects: readonly NamedRecord[]): NamedRecord[] {
  return [...subjects].sort((a, b) => dutiesOf(a) - dutiesOf(b)).slice(0, MOST_SUBJECTS);
}

function dutiesOf(subject: NamedRecord): number {
  return subject.type === 'department' ? 0 : subject.duties.length;
}

const MOST_SUBJECTS = 3;
