import type { Handbook } from './model.ts';

/** Of some words staff search for, those that still name a topic or a metric, aliases included. */
export function knownQueries(words: readonly string[], { topics, metrics }: Handbook): string[] {
  const known = new Set([...topics, ...metrics].flatMap(({ name, aliases }) => [name, ...aliases]));
  return words.filter((word) => known.has(word));
}
