/**
 * Text as the search compares it: one form for full-width and half-width, lower case, `ü` as typed
 * on a keyboard (`v`), broken surrogate halves and control characters as spaces.
 */
export function normalise(text: string): string {
  return text.replace(OTHERS, normaliseCharacter);
}

/** One character of the text (a code point) in the form in which the search compares it. */
export function normaliseCharacter(character: string): string {
  return character
    .replace(/[\p{Cs}\p{Cc}]/gu, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ü', 'v');
}

/**
 * All but what most texts are made of, and has its only form already: Chinese with 、 and 。, and ASCII without
 * capitals.
 */
const OTHERS = /[^\u3001\u3002\u4e00-\u9fff -@[-~]/gu;
