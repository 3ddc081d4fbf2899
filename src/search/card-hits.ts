import type { AnswerCard } from './answer-card.ts';
import type { Hit, Hits } from './hit.ts';
import type { Library } from './library.ts';
import type { SearchRecord } from './records.ts';
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
  const found = cards.flatMap(({ subject, responsible, others }): [SearchRecord, Hit][] => {
    const phrases = namesOf(subject);
    const answering = responsible.length ? responsible : others;
    const roles = isAnswered ? [] : answering.filter(({ role }) => role !== subject);
    const own = responsible.find(({ role, duties }) => role === subject && duties.length);
    const hit: Hit = own
      ? { match: 'synonym', closeness: 'answers', phrases: [], reasons: own.duties.map(why.duty) }
      : { match: 'exact', closeness: 'named', phrases, reasons: [] };
    return [
      ...(hits.has(places.get(subject) ?? -1) ? [] : [[subject, hit] as [SearchRecord, Hit]]),
      ...roles.map(({ role, part }): [SearchRecord, Hit] => [
        role,
        { match: 'synonym', closeness: 'answers', phrases, reasons: [why.part(part, subject)] },
      ]),
    ];
  });
  return new Map(found.map(([record, hit]) => [places.get(record) ?? -1, hit]));
}
