import type { Library } from '../../src/search/library.ts';

/** A name with one character that looks like the right one. */
export interface LookAlikeQuery {
  readonly query: string;
  readonly name: string;
}

/**
 * For every character of every Chinese name that some other looks like, the name with such a one, the
 * same at every run; without what the handbook itself says, which means what it says.
 */
export function lookAlikeQueries(
  { vocabulary, records }: Library,
  lookAlikes: ReadonlyMap<string, string>,
): LookAlikeQuery[] {
  const names = [...vocabulary.keys()].filter((name) => /^\p{Script=Han}{2,}$/u.test(name));
  const isSaid = (text: string) =>
    vocabulary.has(text) || records.some(({ own }) => own.includes(text));
  const queries = names.flatMap((name) =>
    [...name].flatMap((character, place) => {
      const rivals = [...(lookAlikes.get(character) ?? '')];
      const other = rivals[(name.length + place) % rivals.length];
      return other ? [{ query: [...name].with(place, other).join(''), name }] : [];
    }),
  );
  return queries.filter(({ query }) => !isSaid(query));
}
