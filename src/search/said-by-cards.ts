import type { AnswerCard } from './answer-card.ts';
import { type Group, groupResults } from './groups.ts';
import type { Result } from './rank.ts';
import type { SearchRecord } from './records.ts';

/** A group of results, and which of them the cards say already. */
export interface ToldGroup extends Group {
  readonly said: ReadonlySet<Result>;
}

/** The results by type, each group with those that the cards above it say already. */
export function groupsBeside(
  cards: readonly AnswerCard[],
  results: readonly Result[],
): ToldGroup[] {
  const said = new Set(cards.flatMap(recordsOf));
  return groupResults(results).map((group) => ({
    ...group,
    said: new Set(group.results.filter(({ record }) => said.has(record))),
  }));
}

/** Duties that a card shows at most; one with more is no answer any more. */
export const MOST_DUTIES = 6;

/** How many duties of each role a card shows that names so many roles. */
export function dutiesOfEach(roles: number): number {
  return Math.max(1, Math.floor(MOST_DUTIES / roles));
}

/** Everything that a card names. */
function recordsOf(card: AnswerCard): SearchRecord[] {
  const { subject, responsible, others, partner, matters = [], also = [], relation } = card;
  const told = responsible.length || relation ? responsible : others;
  const duties = told.flatMap((own) => own.duties.slice(0, dutiesOfEach(told.length)));
  const roles = [...responsible, ...others].map(({ role }) => role);
  const named = [subject, ...(partner ? [partner] : []), ...matters];
  return [...named, ...roles, ...duties, ...also.flatMap(({ subject }) => subject)];
}
