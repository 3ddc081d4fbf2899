import { amountAlone } from './amount-alone.ts';
import { choiceIn } from './choice.ts';
import { chosen } from './chosen.ts';
import type { Context } from './context.ts';
import { exclusionIn } from './exclusion.ts';
import { existenceIn } from './existence.ts';
import { findNumbered } from './find-numbered.ts';
import { negationIn } from './negation.ts';
import type { Outcome } from './outcome.ts';
import { without } from './without.ts';

/**
 * The answer to a query whose words alone would say nothing or the opposite: it holds a 编号, leaves somebody out,
 * chooses between some, asks whether there is anybody, denies, or names an amount of which nothing is written. `find` answers the rest of it; null for every other query. Few ask so, and the code comes for the first one that may.
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
  const choice = choiceIn(text, library);
  if (choice) return chosen(await find(choice.open), choice);
  const existence = existenceIn(text);
  if (existence) return find(existence);
  const negation = negationIn(text, library.vocabulary);
  if (negation) return withUnused(await find(negation.rest), negation.said);
  const amount = amountAlone(text);
  if (!amount || (await isSigned(text, context))) return null;
  const found = withUnused(await find(amount.rest), amount.said);
  return amount.note ? { ...found, note: `${found.note ?? ''}${amount.note}` } : found;
}

function withUnused(found: Outcome, said: string): Outcome {
  return { ...found, unknown: [...found.unknown, said] };
}

/** Whether the handbook says who signs what the text asks about. */
async function isSigned(text: string, { library, authorities }: Context): Promise<boolean> {
  return library.matters.length > 0 && (await authorities()).asked(text, null) !== null;
}
