import { type AnswerCard, dutyCards, rolesInFull } from './answer-card.ts';
import type { Result } from './rank.ts';
import type { DutyRecord } from './records.ts';

/**
 * The cards of a long question, first those that show the few duties that say all of it; where none does, behind the
 * roles whose duties say it letter by letter: 谁主持药房的日常查房 names a topic, and one duty says just this.
 */
export function saidFirst(
  cards: readonly AnswerCard[],
  found: readonly Result[],
): readonly AnswerCard[] {
  const wanted = new Set(dutiesIn(dutyCards(found)));
  const showing = cards.filter((card) => dutiesIn([card]).some((duty) => wanted.has(duty)));
  const said = found.filter(({ hit }) => hit.match === 'exact');
  return [...new Set([...(showing.length ? showing : dutyCards(said)), ...cards])];
}

function dutiesIn(cards: readonly AnswerCard[]): DutyRecord[] {
  return cards.flatMap(rolesInFull).flatMap(({ duties }) => duties);
}
