import { type AnswerCard, dutyCards, rolesInFull } from './answer-card.ts';
import type { Result } from './rank.ts';
import type { DutyRecord } from './records.ts';
import { namesOf } from './vocabulary.ts';

/**
 * The cards of a long question, first those that show the few duties that say all of it; where none does, behind the
 * roles whose duties say it letter by letter: 谁主持药房的日常查房 names a topic, and one duty says just this.
 * A duty that says only the name of a department (谁负责药房) does not answer for it.
 */
export function saidFirst(
  cards: readonly AnswerCard[],
  found: readonly Result[],
): readonly AnswerCard[] {
  const wanted = new Set(dutiesIn(dutyCards(found)));
  const showing = cards.filter((card) => dutiesIn([card]).some((duty) => wanted.has(duty)));
  const departments = cards.flatMap(({ subject }) =>
    subject.type === 'department' ? namesOf(subject) : [],
  );
  const said = found.filter(
    ({ hit }) =>
      hit.match === 'exact' && !hit.phrases.every((phrase) => departments.includes(phrase)),
  );
  return [...new Set([...(showing.length ? showing : dutyCards(said)), ...cards])];
}

function dutiesIn(cards: readonly AnswerCard[]): DutyRecord[] {
  return cards.flatMap(rolesInFull).flatMap(({ duties }) => duties);
}
