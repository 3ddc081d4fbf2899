import type { Context } from './context.ts';
import { NOTHING, type Outcome } from './outcome.ts';
import { type Query, readQuery } from './query.ts';

/**
 * The people whom a query names, with what `find` makes of what else it says; null where it names
 * nobody. The code that knows people is asked for only where a query may name one.
 */
export async function findWithPeople(
  { text }: Query,
  context: Context,
  find: (rest: Query) => Promise<Outcome>,
): Promise<Outcome | null> {
  const names = context.library.people;
  const mayName = names.some((name) => text.includes(name)) || /^[a-z ]+$/.test(text);
  if (!names.length || !mayName) return null;
  const known = await context.people();
  const named = await known.named(text);
  if (!named) return null;
  const { people, rest, isRead } = named;
  const asked = readQuery(rest);
  const found = asked.words.length ? await find(asked) : NOTHING;
  const base = isRead && !found.results.length ? NOTHING : found;
  return { ...base, results: known.join(base.results, people), people };
}
