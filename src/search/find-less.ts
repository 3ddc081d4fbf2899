import { askLess } from './ask-less.ts';
import type { Context } from './context.ts';
import type { Outcome } from './outcome.ts';
import { withCards } from './outcome-of-hits.ts';
import { partsCalled } from './parts-called.ts';
import { type Query, readQuery } from './query.ts';

/** Which of several departments a query may mean (`partsCalled`), or what a question that found nothing is about (`askLess`). */
export async function findLess(
  text: string,
  outcome: Outcome,
  { library }: Context,
  find: (part: Query) => Promise<Outcome>,
): Promise<Outcome | null> {
  const card = partsCalled(text, library);
  if (card && outcome.results.length) return { ...outcome, cards: [card] };
  if (card) return withCards(text, [card], new Map(), library);
  return outcome.results.length ? null : askLess(text, (part) => find(readQuery(part)));
}
