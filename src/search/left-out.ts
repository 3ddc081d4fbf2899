import { type Hits, relabel } from './hit.ts';
import type { Library } from './library.ts';
import type { TermHits } from './steps/term.ts';
import { why } from './why.ts';
import { withoutMembers } from './without-members.ts';

/** The hits of the terms of a query of which something is unknown: each says what it holds. */
export function leftOut(
  found: Hits,
  terms: readonly TermHits[],
  unknown: readonly string[],
  library: Library,
): Hits {
  const isNameAlone = terms.length === 1 && terms.every(({ members }) => members.size);
  const asked = isNameAlone ? withoutMembers(found, unknown, library) : found;
  return relabel(asked, 'relaxed', why.relaxed(terms));
}
