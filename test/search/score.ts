import type { AnswerCard } from '../../src/search/answer-card.ts';
import type { Outcome } from '../../src/search/outcome.ts';
import { LITERAL, type SetQuery } from './query-set.ts';

/** How well one query was answered; each from 0 to 1, null where it does not apply. */
export interface Score {
  readonly recall: number | null;
  readonly precision: number | null;
  readonly ndcg: number | null;
  readonly reciprocalRank: number | null;
  /** Whether nothing at all was found. */
  readonly isZero: number;
  readonly role: number | null;
  readonly card: number | null;
}

/** Judges an outcome against the duties that answer the query. */
export function score(query: SetQuery, truth: ReadonlySet<string> | null, outcome: Outcome): Score {
  const duties = outcome.results.flatMap(({ record, hit }) =>
    record.type === 'duty' ? [{ id: record.id, match: hit.match }] : [],
  );
  const exact = duties.filter(({ match }) => match === 'exact');
  const judged = LITERAL.includes(query.class) ? exact : duties;
  const roles = outcome.results.filter(({ record }) => record.type === 'role');
  const first = roles[0]?.record;
  const right = query.roles ?? (query.role ? [query.role] : []);
  return {
    ...scoreList(
      judged.map(({ id }) => id),
      truth,
    ),
    isZero: Number(outcome.results.length === 0),
    role: right.length ? Number(first?.type === 'role' && right.includes(first.id)) : null,
    card: scoreCards(query, outcome.cards),
  };
}

/**
 * Whether the one card is about the right thing, or some card names a right role. The card of a role
 * beside a matter names all who answer for the matter, since it says so where the role does not.
 */
function scoreCards(query: SetQuery, cards: readonly AnswerCard[]): number | null {
  if (query.card) return Number(cards.map(({ subject }) => subject.title).join() === query.card);
  if (!query.roles) return null;
  const named = cards.flatMap(({ responsible, others, matters }) => {
    if (matters) return [...responsible, ...others];
    return responsible.length ? responsible : others;
  });
  return Number(named.some(({ role }) => query.roles?.includes(role.id)));
}

/** Recall, precision, NDCG@5 and reciprocal rank of a ranked list; null where nothing is asked. */
export function scoreList(ids: readonly string[], truth: ReadonlySet<string> | null) {
  if (!truth?.size) return { recall: null, precision: null, ndcg: null, reciprocalRank: null };
  const right = ids.map((id) => truth.has(id));
  const found = right.filter(Boolean).length;
  const gain = (relevant: boolean, place: number) => (relevant ? 1 / Math.log2(place + 2) : 0);
  const sum = (list: readonly boolean[]) =>
    list.slice(0, 5).reduce((total, relevant, place) => total + gain(relevant, place), 0);
  const rank = right.indexOf(true);
  return {
    recall: found / truth.size,
    precision: ids.length ? found / ids.length : 0,
    ndcg: sum(right) / sum(Array(truth.size).fill(true)),
    reciprocalRank: rank < 0 ? 0 : 1 / (rank + 1),
  };
}

/** The mean of what applies, or null where nothing does. */
export function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length ? known.reduce((sum, value) => sum + value, 0) / known.length : null;
}
