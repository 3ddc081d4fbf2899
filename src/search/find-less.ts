import { askLess } from './ask-less.ts';
import { askNames } from './ask-names.ts';
import { askSaid } from './ask-said.ts';
import type { Context } from './context.ts';
import type { Outcome } from './outcome.ts';
import { withCards } from './outcome-of-hits.ts';
import { partsCalled } from './parts-called.ts';
import { type Query, readQuery } from './query.ts';
import { withoutSeeming } from './without-seeming.ts';
import { withoutTorn } from './without-torn.ts';

/**
 * Which of several departments a query may mean (`partsCalled`), else the outcome without what only seems to hold
 * its words (`withoutTorn`), or what a question that found nothing (`askLess`), or what is said (`askSaid`), or
 * its names (`askNames`) are about, or the topics nearest to it.
 */
export async function findLess(
  query: Query,
  outcome: Outcome,
  context: Context,
  find: (part: Query) => Promise<Outcome>,
): Promise<Outcome> {
  const found = query.isQuoted ? outcome : await findInParts(query, outcome, context, find);
  if (found.results.length) return found;
  const near = (await context.guesses()).nearTopics(query.words);
  return withoutSeeming({ ...found, near }, query.text, context.library);
}

async function findInParts(
  query: Query,
  outcome: Outcome,
  context: Context,
  find: (part: Query) => Promise<Outcome>,
): Promise<Outcome> {
  const { library } = context;
  const card = outcome.cards.length ? null : partsCalled(query.text, library);
  if (card && outcome.results.length) return { ...outcome, cards: [card] };
  if (card) return withCards(query.text, [card], new Map(), library);
  const found = await withoutTorn(outcome, query, context);
  if (found.results.length) return found;
  const findWords = async (part: Query) => withoutTorn(await find(part), part, context);
  const findPart = (part: string) => findWords(readQuery(part));
  return (
    (await askLess(query.text, findPart)) ??
    (await askSaid(query.text, findPart)) ??
    (await askNames(query.text, library, findPart)) ??
    found
  );
}
