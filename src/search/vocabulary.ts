import { normalise } from './normalise.ts';
import type { NamedRecord } from './records.ts';

/** What staff call things: every name and other name, normalised, with what it may mean. */
export type Vocabulary = ReadonlyMap<string, readonly NamedRecord[]>;

/** The vocabulary of the things: titles, aliases and the codes of roles that are words. */
export function vocabularyOf(things: readonly NamedRecord[]): Vocabulary {
  const vocabulary = new Map<string, NamedRecord[]>();
  for (const thing of things) {
    for (const name of namesOf(thing)) {
      const meanings = vocabulary.get(name);
      if (!meanings) vocabulary.set(name, [thing]);
      else if (!meanings.includes(thing)) meanings.push(thing);
    }
  }
  return vocabulary;
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
