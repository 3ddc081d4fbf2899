/**
 * Text as the search compares it: one form for full-width and half-width, lower case, `ü` as typed
 * on a keyboard (`v`), broken surrogate halves and control characters as spaces.
 */
export function normalise(text: string): string {
  return [...text].map(normaliseCharacter).join('');
}

/** One character of the text (a code point) in the form in which the search compares it. */
export function normaliseCharacter(character: string): string {
  // Most of every text, and in its only form already.
  if (character >= '\u4e00' && character <= '\u9fff') return character;
  return character
    .replace(/[\p{Cs}\p{Cc}]/gu, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ü', 'v');
}
