import latin from './latin-widths.json' with { type: 'json' };

/** Ascent and descent of the measured Chinese font in em (see `latin-widths.json`). */
export const ASCENT = latin.ascent;
export const DESCENT = latin.descent;

/**
 * Width of `text` on one line, in em. Han characters and full-width signs are 1 em wide in every
 * Chinese font; ASCII comes from `latin-widths.json`, which holds the widest of the measured fonts
 * so that a label keeps inside its box whichever of them the reader has.
 * Private-use characters U+E020–U+E07E count as the ASCII characters they stand for.
 */
export function textWidth(text: string, bold = false): number {
  const widths = bold ? latin.bold : latin.regular;
  let width = 0;
  for (const character of text.normalize('NFD')) width += characterWidth(character, widths);
  return width;
}

const NO_WIDTH = /[\p{Mark}\p{Format}\p{Control}]/u;
const FIRST_ASCII = 0x20;
const LAST_ASCII = 0x7e;
const PRIVATE_USE = 0xe000;

function characterWidth(character: string, widths: readonly number[]): number {
  const point = character.codePointAt(0) ?? 0;
  const ascii = point >= PRIVATE_USE ? point - PRIVATE_USE : point;
  if (ascii >= FIRST_ASCII && ascii <= LAST_ASCII) return widths[ascii - FIRST_ASCII] ?? 1;
  return NO_WIDTH.test(character) ? 0 : 1;
}
