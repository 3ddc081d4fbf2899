import type { Context } from './context.ts';
import type { Outcome } from './outcome.ts';
import { type Query, readQuery } from './query.ts';

/** What the query asks for otherwise than by its words; see `askedOtherwise`. */
export async function findOtherwise(
  { text, isQuoted }: Query,
  context: Context,
  find: (rest: Query) => Promise<Outcome>,
): Promise<Outcome | null> {
  if (isQuoted || !MAY_BE_OTHERWISE.test(text)) return null;
  const { askedOtherwise } = await import('./asked-otherwise.ts');
  return askedOtherwise(text, context, (rest) => find(readQuery(rest)));
}

/** A first look at what `askedOtherwise` reads. */
const MAY_BE_OTHERWISE = /[不没未非除外吗元块百千万亿几\p{Nd}]|还是|是否|有[无人谁岗部专管]/u;
