import type { Handbook, Holder, Role } from './model.ts';
import { oncePer } from './once-per.ts';
import { pinyinInitial } from './pinyin-index.ts';
import { byName } from './pinyin-order.ts';
import { asItSounds } from './surname.ts';

/** One who holds roles or stands in for those who do. */
export interface Person {
  readonly name: string;
  /** In the order of roles; the same role once for each place. */
  readonly posts: readonly Post[];
  /** The roles that name the person, and not a role, as their deputy. */
  readonly deputises: readonly Role[];
}

/** One role that a person holds, with place and telephone number where HR wrote them. */
export interface Post extends Omit<Holder, 'name'> {
  readonly role: Role;
}

/**
 * Everybody whom roles name as holder or deputy, in the order of the Chinese dictionary (pinyin); one
 * name is one person. Empty where no role names anybody.
 */
export const peopleOf = oncePer(({ roles }: Pick<Handbook, 'roles'>): readonly Person[] => {
  const people = new Map<string, { name: string; posts: Post[]; deputises: Role[] }>();
  const person = (name: string) => {
    const known = people.get(name) ?? { name, posts: [], deputises: [] };
    people.set(name, known);
    return known;
  };
  for (const role of roles) {
    for (const { name, ...reached } of role.holders) person(name).posts.push({ role, ...reached });
    if (role.deputy && !role.deputy.role) person(role.deputy.name).deputises.push(role);
  }
  const sounding = [...people.values()].map((it) => ({ person: it, name: asItSounds(it.name) }));
  return sounding.toSorted(byName).map(({ person }) => person);
});

/** People under the letters of their names, each a group of one row, so that nobody is cut in two. */
export function peopleGroups(
  people: readonly Person[],
): { label: string; person: Person; rows: readonly string[] }[] {
  return people.map((person) => ({
    label: pinyinInitial(asItSounds(person.name)),
    person,
    rows: [person.name],
  }));
}

/** The role of a person, how many they are, or that the person only stands in for others. */
export function postsInShort({ posts }: Person): string {
  const roles = new Set(posts.map(({ role }) => role));
  const [role] = roles;
  if (!role) return '职务代理';
  return roles.size > 1 ? `${roles.size} 个岗位` : role.name;
}
