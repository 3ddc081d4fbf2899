import type { Library } from './library.ts';

/** The pages, by their paths, of the roles and departments that a phrase may name; of most phrases none. */
export function pagesNamed(phrase: string, { vocabulary }: Library): ReadonlySet<string> {
  const meanings = vocabulary.get(phrase) ?? [];
  const paged = meanings.filter(({ type }) => type === 'role' || type === 'department');
  return new Set(paged.map(({ url }) => url));
}
