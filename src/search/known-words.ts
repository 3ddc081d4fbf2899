import { normalise } from './normalise.ts';
import type { RoleRecord } from './records.ts';

/** The names of those who hold roles or stand in, normalised, each once. */
export function peopleIn(roles: readonly RoleRecord[]): string[] {
  const names = roles.flatMap(({ holders, deputy }) => [
    ...holders.map(({ name }) => name),
    ...(typeof deputy === 'string' && deputy ? [deputy] : []),
  ]);
  return [...new Set(names.map(normalise))];
}

/** The labels and values of roles' own facts, normalised, each once. */
export function factsIn(roles: readonly RoleRecord[]): string[] {
  const texts = roles.flatMap(({ ownFacts }) => ownFacts.flatMap((fact) => Object.values(fact)));
  return [...new Set(texts.map(normalise))];
}
