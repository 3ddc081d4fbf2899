import type { Context } from './context.ts';
import { exclusionIn } from './exclusion.ts';
import { findNumbered } from './find-numbered.ts';
import { negationIn } from './negation.ts';
import type { Outcome } from './outcome.ts';
import { without } from './without.ts';

/**
 * The answer to a query whose words alone would say nothing or the opposite: it holds a 编号, leaves somebody out, or
 * denies. `find` answers the rest of it; null for every other query. Few ask so, and the code comes for the first one that may.
 */
export async function askedOtherwise(
  text: string,
  context: Context,
  find: (rest: string) => Promise<Outcome>,
): Promise<Outcome | null> {
  const { library } = context;
  const numbered = /\p{Nd}/u.test(text) ? await findNumbered(text, context, find) : null;
  if (numbered) return numbered;
  const exclusion = exclusionIn(text, library);
  if (exclusion) return without(await find(exclusion.rest), exclusion);
  const negation = negationIn(text, library.vocabulary);
  if (!negation) return null;
  const found = await find(negation.rest);
  return { ...found, unknown: [...found.unknown, negation.said] };
}
