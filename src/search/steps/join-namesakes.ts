import type { Context } from '../context.ts';
import { normalise } from '../normalise.ts';
import { findTerm, type TermHits } from './term.ts';

/**
 * The terms; of two neighbours of which one names a department and the other several roles, one of them
 * in that department (内科 主任), the term for it in place of both.
 */
export async function joinNamesakes(
  terms: readonly TermHits[],
  context: Context,
): Promise<readonly TermHits[]> {
  const joined: TermHits[] = [];
  for (const term of terms) {
    const last = joined.at(-1);
    const name = last && (namedTogether(last, term, context) ?? namedTogether(term, last, context));
    if (name) joined.splice(-1, 1, await findTerm(name, context));
    else joined.push(term);
  }
  return joined;
}

function namedTogether(one: TermHits, other: TermHits, { library }: Context): string | undefined {
  if (other.meanings.length < 2 || other.meanings.some(({ type }) => type !== 'role')) return;
  const departments = one.meanings.filter(({ type }) => type === 'department');
  const names = departments.map(({ title }) => normalise(title) + other.term);
  return names.find((name) => library.vocabulary.has(name));
}
