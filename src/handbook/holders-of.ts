import type { Content } from './content.ts';

/** The names of everybody who holds a role today. */
export function holdersOf({ roles }: Pick<Content, 'roles'>): Set<string> {
  return new Set(roles.flatMap(({ data }) => (data.holder ?? []).map(({ name }) => name)));
}
