import { normalise } from './normalise.ts';
import type { NamedRecord, RoleRecord } from './records.ts';

/** What staff call things: every name and other name, normalised, with what it may mean. */
export type Vocabulary = ReadonlyMap<string, readonly NamedRecord[]>;

/**
 * The vocabulary of the things: titles, aliases and the codes of roles that are words; of a name that
 * several roles bear also the name with the department of each before it (内科主任).
 */
export function vocabularyOf(things: readonly NamedRecord[]): Vocabulary {
  const vocabulary = new Map<string, NamedRecord[]>();
  for (const thing of things) {
    for (const name of namesOf(thing)) {
      const meanings = vocabulary.get(name);
      if (!meanings) vocabulary.set(name, [thing]);
      else if (!meanings.includes(thing)) meanings.push(thing);
    }
  }
  const apart = new Map<string, Set<RoleRecord>>();
  for (const [name, role] of [...vocabulary].flatMap(toldApart)) {
    apart.set(name, (apart.get(name) ?? new Set()).add(role));
  }
  for (const [name, roles] of apart) {
    if (!vocabulary.has(name)) vocabulary.set(name, [...roles]);
  }
  return vocabulary;
}

/** The roles that share a name, each by the name with one of its department's before it. */
function toldApart([name, meanings]: [string, readonly NamedRecord[]]): [string, RoleRecord][] {
  const roles = meanings.filter((thing) => thing.type === 'role');
  if (roles.length < 2) return [];
  return roles.flatMap((role) =>
    namesOf(role.department).map((department): [string, RoleRecord] => [department + name, role]),
  );
}

/** Whether the term is the thing's own name, alone or with its department, and no other name. */
export function isOwnName(term: string, thing: NamedRecord): boolean {
  const department = thing.type === 'role' ? thing.department.title : '';
  return [thing.title, department + thing.title].map(normalise).includes(term);
}

/** Every name of the thing, normalised; its title first. */
export function namesOf(thing: NamedRecord): string[] {
  const code = thing.type === 'role' && isName(thing.code) ? [thing.code] : [];
  return [thing.title, ...thing.aliases, ...code].map(normalise);
}

/** A code of digits alone or of one letter is no word: it also stands in dates and measures. */
function isName(code: string): boolean {
  return code.length > 1 && /\p{L}/u.test(code);
}
