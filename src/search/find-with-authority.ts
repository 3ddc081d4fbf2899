import type { Context } from './context.ts';
import { NOTHING, type Outcome } from './outcome.ts';
import { type Query, readQuery } from './query.ts';
import type { RoleRecord } from './records.ts';

/**
 * Who signs what the query asks about, with what `find` makes of what else it says; null where it asks
 * about no matter to sign. The code that knows them is asked for only where a query may.
 */
export async function findWithAuthority(
  { text, isQuoted }: Query,
  context: Context,
  own: RoleRecord | null,
  find: (rest: Query) => Promise<Outcome>,
): Promise<Outcome | null> {
  const { matters } = context.library;
  const mayAsk = /[\d百千万亿天批签审]/u.test(text) || matters.some((name) => text.includes(name));
  if (!matters.length || isQuoted || !mayAsk) return null;
  const known = await context.authorities();
  const asked = known.asked(text, own);
  if (!asked) return null;
  if (!asked.answer) return { ...NOTHING, lacksOwnRole: true };
  const rest = readQuery(asked.rest);
  const found = rest.words.length ? await find(rest) : NOTHING;
  return known.join(found, asked.answer);
}
