import type { Context } from './context.ts';
import { NOTHING, type Outcome } from './outcome.ts';
import type { Query } from './query.ts';
import type { RoleRecord } from './records.ts';

/**
 * What is found by the facts that the firm gives its roles, with what `find` makes of the words where they
 * may mean something else as well; null where the query asks for none.
 */
export async function findWithFacts(
  { text }: Query,
  context: Context,
  own: RoleRecord | null,
  find: () => Promise<Outcome>,
): Promise<Outcome | null> {
  const { library } = context;
  if (!library.facts.some((fact) => text.includes(fact))) return null;
  const { factsAsked, joinFacts } = await context.facts();
  const asked = factsAsked(text, library, own);
  if (!asked) return null;
  const { found, cards, isWord, lacksOwnRole } = asked;
  if (lacksOwnRole) return { ...NOTHING, lacksOwnRole };
  const base = isWord ? await find() : NOTHING;
  const results = joinFacts(base.results, found);
  return { ...base, results, cards: base.cards.length ? base.cards : cards };
}
