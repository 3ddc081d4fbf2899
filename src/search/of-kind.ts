import type { Context } from './context.ts';
import { findInstead } from './decision.ts';
import { decisionAsked } from './decision-asked.ts';
import type { Hits } from './hit.ts';
import type { Outcome } from './outcome.ts';
import { answer } from './outcome-of-hits.ts';
import type { TermHits } from './steps/term.ts';
import { unusedIn } from './unused.ts';

/**
 * What is otherwise in the outcome of a query with a word for a 责任, or that asks who decides: the nearest topic
 * where no duty found decides (`findInstead`), else which of its words no duty found is about.
 */
export async function ofKind(
  text: string,
  terms: readonly TermHits[],
  found: Hits,
  context: Context,
): Promise<Partial<Outcome>> {
  const decision = decisionAsked(text, context.library.kinds);
  const instead = decision && (await findInstead(decision, terms, found, context));
  if (instead) {
    const { term, hits, unused } = instead;
    return { ...answer(text, [term], hits, context), unknown: [unused] };
  }
  if (!terms.some(({ kind }) => kind)) return {};
  const { beside, kinds } = unusedIn(terms, found, context.library);
  const suggestions = beside.length ? (await context.guesses()).suggestNames(beside) : [];
  return { unknown: [...beside, ...kinds], suggestions };
}
