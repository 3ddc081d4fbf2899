import type { NamedRecord } from './records.ts';

/** What a thing is called beside others: a role whose title is not its alone with its department. */
export function nameOf(thing: NamedRecord): string {
  return thing.type === 'role' ? thing.name : thing.title;
}
