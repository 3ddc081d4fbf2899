import type { Context } from '../context.ts';
import { namedInParts, namedWithin } from '../named-within.ts';
import { normalise } from '../normalise.ts';
import { findNamed } from './find-named.ts';
import type { TermHits } from './term.ts';

/**
 * The terms of a text; of two neighbours of which one names a department and the other what means something else
 * within it (内科 主任, 城北院区 护士长, 城北院区 内科), see `namedWithin`, the term for it in place of both. A single
 * term that names nothing may be both (城北院区检验).
 */
export async function joinNames(
  text: string,
  terms: readonly TermHits[],
  context: Context,
): Promise<readonly TermHits[]> {
  const [only, ...more] = terms;
  if (only && !more.length) {
    const { term, meanings } = only;
    const things = meanings.length ? [] : namedInParts(term, context.library.vocabulary);
    return [(await findNamed(things, term, term, context)) ?? only];
  }
  const joined: TermHits[] = [];
  for (const term of terms) {
    const last = joined.at(-1);
    const together = last ? await join(last, term, text, context) : null;
    if (together) joined.splice(-1, 1, together);
    else joined.push(term);
  }
  return joined;
}

/** Whether the text names the two as two: 城北院区和院长. */
function areTwo(one: TermHits, other: TermHits, text: string): boolean {
  return [...'和与跟及同'].some((and) => text.includes(one.term + and + other.term));
}

async function join(
  last: TermHits,
  term: TermHits,
  text: string,
  context: Context,
): Promise<TermHits | null> {
  if (!text.includes(term.term) && isPart(term, last)) return term;
  const isOne = !areTwo(last, term, text);
  return (
    (await findWithin(last, term, isOne, context)) ?? (await findWithin(term, last, isOne, context))
  );
}

/** Whether the term is the whole name of a part of the department; said apart (城北院区 内科) it is understood so. */
function isPart(part: TermHits, department: TermHits): boolean {
  const names = departmentsOf(department).map(({ title }) => normalise(title));
  return departmentsOf(part).length > 0 && names.some((name) => part.term.startsWith(name));
}

/** What the second means within the first; unless they are said as one, only what it means alone, too. */
function findWithin(
  department: TermHits,
  { term, meanings }: TermHits,
  isOne: boolean,
  context: Context,
) {
  const { vocabulary } = context.library;
  const within = departmentsOf(department).flatMap((it) => namedWithin(it, term, vocabulary));
  const things = [...new Set(within)].filter((thing) => isOne || meanings.includes(thing));
  const isSame = things.length === 1 && meanings.length === 1 && things[0] === meanings[0];
  return findNamed(isSame ? [] : things, department.term + term, term, context);
}

function departmentsOf({ meanings }: TermHits) {
  return meanings.filter((thing) => thing.type === 'department');
}
