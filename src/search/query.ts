import { normalise } from './normalise.ts';
import { words } from './tokens.ts';

/** A query as typed, taken apart. */
export interface Query {
  /** The whole query, normalised, as far as it is read. */
  readonly text: string;
  /** Its parts between spaces and punctuation, each once; asked for as they stand if quoted. */
  readonly words: readonly string[];
  readonly isQuoted: boolean;
}

/** Takes a query apart. */
export function readQuery(typed: string): Query {
  const text = normalise(partRead(typed)).trim();
  const quoted = /^["“”„‟「『《](.+)["“”„‟」』》]$/u.exec(text);
  return {
    text,
    words: [...new Set(words(quoted?.[1] ?? text))].slice(0, MOST_WORDS),
    isQuoted: quoted !== null,
  };
}

/** What of a query is read: of a very long one only the first characters. */
export function partRead(typed: string): string {
  return [...typed.slice(0, LONGEST * 2)].slice(0, LONGEST).join('');
}

/** Longer than any duty; keeps a pasted page from freezing the browser. */
const LONGEST = 120;
const MOST_WORDS = 12;
