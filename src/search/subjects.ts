import type { Context } from './context.ts';
import type { Hit, Hits } from './hit.ts';
import type { Library } from './library.ts';
import { normalise } from './normalise.ts';
import type { NamedRecord } from './records.ts';
import { isQuestion } from './steps/question-words.ts';
import { findTerm, type TermHits } from './steps/term.ts';

/** What a query asks about: what its terms name, or the longest name inside what a question asks. */
export function subjectsOf(
  terms: readonly TermHits[],
  words: readonly string[],
  library: Library,
): NamedRecord[] {
  const named = terms.flatMap(({ meanings }) => meanings);
  if (named.length || !words.some(isQuestion)) return foremost(named);
  return foremost(terms.flatMap(({ term }) => longestName(term, library)));
}

/**
 * The subjects themselves and, unless roles that answer were found already, the roles that answer for
 * them: a query that names its subject is never without them, whatever else it says.
 */
export async function findSubjects(
  subjects: readonly NamedRecord[],
  hits: Hits,
  context: Context,
): Promise<Hits[]> {
  const { records } = context.library;
  const isAnswering = (place: number, hit: Hit) =>
    records[place]?.type === 'role' && hit.closeness !== 'mentions';
  const isAnswered = [...hits].some(([place, hit]) => isAnswering(place, hit));
  const found = await Promise.all(subjects.map(({ title }) => findTerm(normalise(title), context)));
  return found.map((term) => {
    const answering = [...term.hits].filter(
      ([place, hit]) =>
        subjects.some((subject) => subject === records[place]) ||
        (!isAnswered && isAnswering(place, hit)),
    );
    return new Map(answering);
  });
}

/** A query that names a topic asks about it; else about a role, a department or a metric. */
function foremost(named: readonly NamedRecord[]): NamedRecord[] {
  const things = [...new Set(named)];
  const order = ['topic', 'role', 'department', 'metric'];
  const type = order.find((wanted) => things.some((thing) => thing.type === wanted));
  return things.filter((thing) => thing.type === type);
}

/** What the longest name inside a text means: 培训 in 培训计划. */
function longestName(text: string, { vocabulary }: Library): readonly NamedRecord[] {
  const inside = [...vocabulary.keys()].filter((name) => name.length > 1 && text.includes(name));
  const longest = inside.sort((a, b) => b.length - a.length)[0];
  return (longest !== undefined && vocabulary.get(longest)) || [];
}
