import type { AnswerCard } from './answer-card.ts';
import { cardHits } from './card-hits.ts';
import type { Context } from './context.ts';
import { type Hits, union } from './hit.ts';
import type { Library } from './library.ts';
import { NOTHING, type Outcome } from './outcome.ts';
import { type Result, rankResults } from './rank.ts';
import type { NamedRecord } from './records.ts';
import { isQuestion } from './steps/question-words.ts';
import type { TermHits } from './steps/term.ts';
import { cardsOf } from './subject-cards.ts';

/** The outcome of hits, with the cards of what the query asks about and the roles that answer, in an order of their own. */
export function answer(
  text: string,
  terms: readonly TermHits[],
  hits: Hits,
  { library }: Context,
  inOrder: CardOrder = (cards) => cards,
): Outcome {
  const found = rankHits(hits, library);
  const cards = inOrder(cardsOf(text, terms, found, library), found);
  const isOneOfSeveral = terms.length === 1 && terms[0]?.readings;
  const likeliest = isOneOfSeveral ? cards.slice(0, 1).map(({ subject }) => subject) : [];
  return withCards(text, cards, hits, library, likeliest);
}

/** The order of cards of which the query found the results. */
type CardOrder = (cards: readonly AnswerCard[], found: readonly Result[]) => readonly AnswerCard[];

function rolesAnswering({ responsible }: AnswerCard) {
  return responsible.map(({ role }) => role);
}

/**
 * The outcome of hits and of cards, whose roles and subjects are among the results. The duties of what is
 * `likeliest` meant come first.
 */
export function withCards(
  text: string,
  cards: readonly AnswerCard[],
  hits: Hits,
  library: Library,
  likeliest: readonly NamedRecord[] = [],
): Outcome {
  const answering = cards.flatMap((card) => [...rolesAnswering(card), card.subject]);
  const all = union([hits, cardHits(cards, hits, library)]);
  const isRoleAsked = isQuestion(text) && cards.some(({ subject }) => !isOfSomeDuties(subject));
  const owners = isRoleAsked ? cards.flatMap(rolesAnswering) : likeliest;
  const first = owners.flatMap((owner) => ('duties' in owner ? owner.duties : []));
  const results = rankResults(resultsOf(all, library), answering, first);
  return { ...NOTHING, results, cards };
}

/** Whether only some duties of a role that answers are about it: all others say nothing of it. */
function isOfSomeDuties({ type }: NamedRecord): boolean {
  return type === 'topic' || type === 'partner';
}

/** The records that were hit, the best first. */
export function rankHits(hits: Hits, library: Library): Result[] {
  return rankResults(resultsOf(hits, library));
}

/** The records that were hit, in the order of the handbook. */
function resultsOf(hits: Hits, { records }: Library): Result[] {
  return records.flatMap((record, place) => {
    const hit = hits.get(place);
    return hit ? [{ record, hit }] : [];
  });
}
