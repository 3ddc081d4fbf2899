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
  for (let length = Math.min(text.length, LONGEST_NAME); length > 1; length--) {
    const found = named(text.slice(0, length), library);
    if (found) return found;
  }
  return null;
}

/** The longest name that the text ends with; null for none. */
export function nameAtEnd(text: string, library: Library): Named | null {
  for (let length = Math.min(text.length, LONGEST_NAME); length > 1; length--) {
    const found = named(text.slice(-length), library);
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
  const answering = things.filter(({ type }) => type === 'role' || type === 'department');
  if (!things.length) return null;
  return { name, things: answering.length ? answering : things };
}

const LONGEST_NAME = 20;
