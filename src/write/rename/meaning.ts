import { EVERYBODY } from '../../handbook/audience.ts';
import type { Content, Written } from '../../handbook/content.ts';
import { roleFinder } from '../../handbook/find-role.ts';
import { type Kind, namedThings } from '../kinds.ts';
import type { NamePlace, Position } from './name-place.ts';

/** What is meant by a name: the kind and id of the one that bears it (`role/head-nurse`). */
export type Meaning = string;

/** The meaning of an entry. */
export function meaningOf(kind: Kind, { id }: Pick<Written<unknown>, 'id'>): Meaning {
  return `${kind}/${id}`;
}

/**
 * A function that says whom a name means that stands in a place, as the handbook is joined; null where
 * that is nobody or cannot be told.
 */
export function meaningFinder(content: Content): FindMeaning {
  const byName = new Map(
    namedThings(content).map(({ kind, name, entry }) => [
      `${kind}/${name}`,
      meaningOf(kind, entry),
    ]),
  );
  const find = roleFinder(content);
  const people = new Set(
    content.roles.flatMap(({ data }) => (data.holder ?? []).map(({ name }) => name)),
  );
  return ({ position, home, author }, name) => {
    if (position === 'audience' && name === EVERYBODY) return null;
    if (position === 'deputy' && people.has(name)) return null;
    const role = () => {
      const own = author && content.roles.find(({ id }) => id === author.id);
      const [first, second] = find(name, home, own);
      return first && !second ? meaningOf('role', first) : null;
    };
    for (const kind of MAY_MEAN[position]) {
      const meant = kind === 'role' ? role() : byName.get(`${kind}/${name}`);
      if (meant) return meant;
    }
    return null;
  };
}

export type FindMeaning = (
  place: Pick<NamePlace, 'position' | 'home' | 'author'>,
  name: string,
) => Meaning | null;

/** What each position may mean, the first that bears the name before the others. */
const MAY_MEAN: Readonly<Record<Position, readonly Kind[]>> = {
  department: ['department'],
  role: ['role'],
  deputy: ['role'],
  superior: ['role', 'partner'],
  signatory: ['role', 'partner'],
  audience: ['department', 'role'],
  owner: ['department', 'role', 'partner'],
  collaborator: ['department', 'partner', 'role'],
  topic: ['topic'],
  metric: ['metric'],
};
