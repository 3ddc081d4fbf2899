import type { Hits } from './hit.ts';
import type { Library } from './library.ts';
import { isMatter } from './matter.ts';
import type { TermHits } from './steps/term.ts';

/** What of a query that has a word for a 责任 nothing found is about. */
export interface Unused {
  /** The words that stand beside it and in no duty of that kind: 奖金 in 奖金审批. */
  readonly beside: readonly string[];
  /** The words for a 责任 of which no duty found about the matter is. */
  readonly kinds: readonly string[];
}

/** What of a query with a word for a 责任 is not used; empty lists for any other. */
export function unusedIn(terms: readonly TermHits[], found: Hits, library: Library): Unused {
  return { beside: unusedBeside(terms, found), kinds: unusedKinds(terms, found, library) };
}

/** The words that stand beside a 责任 in a query and in no duty of that kind: 奖金 in 奖金审批. */
function unusedBeside(terms: readonly TermHits[], found: Hits): string[] {
  const isRelaxed = [...found.values()].every(({ match }) => match === 'relaxed');
  const isOnlyKind = terms.some(({ kind }) => kind) && isRelaxed;
  if (!isOnlyKind || terms.some(({ meanings }) => meanings.length)) return [];
  const others = terms.filter(({ kind }) => !kind);
  return others.map(({ term }) => term);
}

/** The words for a 责任 beside a matter of which no duty found is of that kind: 审批 in 病历审批. */
function unusedKinds(terms: readonly TermHits[], found: Hits, { records }: Library): string[] {
  if (!terms.some(({ meanings }) => meanings.some(isMatter))) return [];
  const duties = [...found.keys()].flatMap((place) => {
    const record = records[place];
    return record?.type === 'duty' ? [record] : [];
  });
  const isUsed = ({ kind, term }: TermHits) =>
    duties.some((duty) => duty.kind === kind || duty.own.includes(term));
  return terms.flatMap((one) => (one.kind && !isUsed(one) ? [one.term] : []));
}
