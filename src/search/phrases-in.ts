import { words } from './tokens.ts';

/**
 * What a normalised query asks the full text for: its parts between spaces and punctuation, each once. A code, letters
 * and digits that dashes join, is one: it is nothing that stands elsewhere in pieces.
 */
export function phrasesIn(text: string): string[] {
  const codes = text.match(CODE) ?? [];
  return [...new Set([...words(text.replace(CODE, ' ')), ...codes])].slice(0, MOST_PHRASES);
}

/** Whether a phrase of a query is such a code. */
export function isCode(phrase: string): boolean {
  return phrase.includes('-');
}

const CODE = /[a-z\d]+(?:-[a-z\d]+)+/g;
const MOST_PHRASES = 12;
