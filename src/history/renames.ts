import type { PagePair } from './match-pages.ts';
import type { NameReading } from './reading.ts';

/** New names by the old ones, of roles, departments, topics and whatever else has a name. */
export type Renames = ReadonlyMap<string, string>;

/** Nothing is called otherwise. */
export const NO_RENAMES: Renames = new Map();

/** What is called otherwise in the later of two readings. */
export function renamesBetween(
  pages: readonly PagePair[],
  before: readonly NameReading[],
  after: readonly NameReading[],
): Renames {
  const pairs = [
    ...pages.map(({ before, after }) => [before?.title, after?.title]),
    ...before.map((old) => [
      old.name,
      after.find(({ sort, id }) => sort === old.sort && id === old.id)?.name,
    ]),
  ];
  return new Map(
    pairs.flatMap(([from, to]): [string, string][] =>
      from && to && from !== to ? [[from, to]] : [],
    ),
  );
}

/** Texts with every old name in them put in its new form. */
export function withNewNames(texts: readonly string[], renames: Renames): readonly string[] {
  if (!renames.size) return texts;
  const longestFirst = [...renames.keys()].toSorted((a, b) => b.length - a.length);
  const old = new RegExp(longestFirst.map((name) => RegExp.escape(name)).join('|'), 'gu');
  return texts.map((text) => text.replace(old, (name) => renames.get(name) ?? name));
}
