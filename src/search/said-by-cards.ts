import { isMany } from '../handbook/answer.ts';
import { type AnswerCard, rolesInFull } from './answer-card.ts';
import { type Group, groupResults } from './groups.ts';
import type { Result } from './rank.ts';
import type { SearchRecord } from './records.ts';

/** A group of results, and which of them the cards say already. */
export interface ToldGroup extends Group {
  readonly said: ReadonlySet<Result>;
}

/**
 * The results by type, each group with those that the cards above it say already. The first duties of a
 * role that was asked for alone, and the role, are left out: what follows is the rest of one list.
 */
export function groupsBeside(
  cards: readonly AnswerCard[],
  results: readonly Result[],
): ToldGroup[] {
  const said = new Set(cards.flatMap(recordsOf));
  const found = new Set(results.map(({ record }) => record));
  // Narrowed results are no more the list that the card begins.
  const begun = new Set(
    cards
      .filter(beginsList)
      .map(recordsOf)
      .filter((records) => records.every((record) => found.has(record)))
      .flat(),
  );
  const news = results.filter(({ record }) => !begun.has(record));
  return groupResults(news).map((group) => ({
    ...group,
    label: begun.size && group.type === 'duty' ? `其余${group.label}` : group.label,
    said: new Set(group.results.filter(({ record }) => said.has(record))),
  }));
}

function beginsList({ subject, responsible, matters }: AnswerCard): boolean {
  const [own, ...more] = responsible;
  const isAlone = !more.length && own?.role === subject && !own.part && !matters?.length;
  return isAlone && own.duties.length > dutiesOfEach(responsible);
}

/** How many duties of each role a card of so many roles shows: in a table the nearest only. */
export function dutiesOfEach(roles: readonly unknown[]): number {
  return isMany(roles) ? 1 : Math.floor(MOST_DUTIES / roles.length);
}

/** A card with more duties than this is no answer any more. */
const MOST_DUTIES = 6;

/** Everything that a card names. */
function recordsOf(card: AnswerCard): SearchRecord[] {
  const { subject, responsible, others, counterpart, matters = [], also = [] } = card;
  const told = rolesInFull(card);
  const duties = told.flatMap((own) => own.duties.slice(0, dutiesOfEach(told)));
  const roles = [...responsible, ...others].map(({ role }) => role);
  const named = [subject, ...(counterpart ? [counterpart] : []), ...matters];
  return [...named, ...roles, ...duties, ...also.map((other) => other.subject)];
}
