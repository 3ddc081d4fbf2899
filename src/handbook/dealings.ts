import { type Answer, answerFor } from './answer.ts';
import type { Duty, Handbook, Partner, Role } from './model.ts';

/** Somebody outside, and those of some duties that are done with them. */
export interface Dealing {
  readonly partner: Partner;
  readonly duties: readonly Duty[];
}

/** With whom outside some duties are done, in the order of the handbook; empty where with nobody. */
export function dealingsIn(
  duties: readonly Duty[],
  { partners }: Pick<Handbook, 'partners'>,
): Dealing[] {
  return partners.flatMap((partner): Dealing[] => {
    const own = duties.filter((duty) => duty.partners.includes(partner));
    return own.length ? [{ partner, duties: own }] : [];
  });
}

/** The roles that deal with somebody outside: by a duty, or because they report to them. */
export function rolesDealingWith({ duties, reports, dottedReports }: Partner): Role[] {
  return [...new Set([...duties.map(({ role }) => role), ...reports, ...dottedReports])];
}

/** Who deals with somebody outside, as for a topic that nobody leads. */
export function whoDealsWith({ duties }: Partner): Answer {
  return answerFor<Role, Duty>({ lead: null, duties });
}
