import { type AnswerCard, rolesInFull } from './answer-card.ts';
import type { Closeness, Hit, Hits } from './hit.ts';
import type { Library } from './library.ts';
import type { DutyRecord, SearchRecord } from './records.ts';
import { namesOf } from './vocabulary.ts';
import { why } from './why.ts';

/**
 * What the cards show and the hits are without: their subjects and, unless roles that answer were found
 * already, the roles that answer. So a query that names its subject is never without them, whatever
 * else it says.
 */
export function cardHits(cards: readonly AnswerCard[], hits: Hits, library: Library): Hits {
  const { records, places } = library;
  const isAnswered = [...hits].some(
    ([place, { closeness }]) => records[place]?.type === 'role' && closeness !== 'mentions',
  );
  const found = cards.flatMap((card): [SearchRecord, Hit][] => {
    const { subject, responsible, counterpart, relation } = card;
    if (relation) return relatedHits(card);
    const phrases = namesOf(subject);
    const roles = isAnswered ? [] : rolesInFull(card).filter(({ role }) => role !== subject);
    const own = responsible.find(({ role, duties }) => role === subject && duties.length);
    const hit: Hit = own
      ? { match: 'synonym', closeness: 'answers', phrases: [], reasons: own.duties.map(why.duty) }
      : { match: 'exact', closeness: 'named', phrases, reasons: [] };
    const shared = counterpart !== undefined ? responsible.flatMap(({ duties }) => duties) : [];
    return [
      ...shared.map((duty): [SearchRecord, Hit] => [duty, sharedHit(duty)]),
      ...(hits.has(places.get(subject) ?? -1) ? [] : [[subject, hit] as [SearchRecord, Hit]]),
      ...roles.map(({ role, part }): [SearchRecord, Hit] => [
        role,
        { match: 'synonym', closeness: 'answers', phrases, reasons: [why.part(part, subject)] },
      ]),
    ];
  });
  return new Map(found.map(([record, hit]) => [places.get(record) ?? -1, hit]));
}

/** The roles that are the fact asked for, before the one whose fact it is. */
function relatedHits(card: AnswerCard): [SearchRecord, Hit][] {
  const { subject, relation = '', responsible, others } = card;
  const role = subject.type === 'department' ? subject.head : subject;
  const hit = (closeness: Closeness, reasons: readonly string[] = []): Hit => ({
    match: 'exact',
    closeness,
    phrases: namesOf(subject),
    reasons,
  });
  const related = [...responsible, ...others].filter((other) => other.role !== role);
  const isAnsweredByOthers = responsible.some((other) => other.role !== role);
  const own: [SearchRecord, Hit][] = [[subject, hit(isAnsweredByOthers ? 'concerns' : 'named')]];
  if (role && role !== subject) own.push([role, hit('answers')]);
  return [
    ...related.map((other): [SearchRecord, Hit] => [
      other.role,
      hit('answers', [why.related(relation, subject)]),
    ]),
    ...own,
  ];
}

function sharedHit({ collaborators }: DutyRecord): Hit {
  const reasons = collaborators.map(why.shared);
  return { match: 'synonym', closeness: 'answers', phrases: [], reasons };
}
