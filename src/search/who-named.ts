import type { Library } from './library.ts';
import { normalise } from './normalise.ts';
import type { NamedRecord } from './records.ts';
import { meaningsOf } from './steps/term.ts';

/** A name in a text, as it stands there, and the things that bear it. */
export interface Named {
  readonly name: string;
  readonly things: readonly NamedRecord[];
}

/** The longest name that the text begins with; null for none. */
export function nameAtStart(text: string, library: Library): Named | null {
  return longest(text, library, (length) => text.slice(0, length));
}

/** The longest name that the text ends with; null for none. */
export function nameAtEnd(text: string, library: Library): Named | null {
  return longest(text, library, (length) => text.slice(-length));
}

/** Whether a thing answers for others: a role, or a department. */
export function isAnswering({ type }: NamedRecord): boolean {
  return type === 'role' || type === 'department';
}

function longest(text: string, library: Library, part: (length: number) => string): Named | null {
  for (let length = Math.min(text.length, LONGEST_NAME); length > 1; length--) {
    const found = named(part(length), library);
    if (found) return found;
  }
  return null;
}

/** What a name means: whoever answers (roles, departments, the roles of a person) before what is answered for. */
function named(name: string, library: Library): Named | null {
  if (name.trim() !== name) return null;
  const holds = ({ holders }: { readonly holders: readonly { readonly name: string }[] }) =>
    holders.some((holder) => normalise(holder.name) === name);
  const held = library.people.includes(name) ? library.roles.filter(holds) : [];
  const things = held.length ? held : meaningsOf(name, library.vocabulary);
  const answering = things.filter(isAnswering);
  if (!things.length) return null;
  return { name, things: answering.length ? answering : things };
}

const LONGEST_NAME = 20;
