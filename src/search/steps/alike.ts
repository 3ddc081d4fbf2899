import type { Characters } from '../characters.ts';
import type { Slip } from '../hit.ts';
import type { Library } from '../library.ts';

/**
 * The names of the handbook that the text misspells: they have half of its characters, and the others
 * look like those of the text (投拆), or sound the same, tones aside (裤存, but not 省钱 for 升迁); else
 * names that sound the same to those who do not tell zh from z or n from l. Empty for texts that are
 * not all Chinese and for a character of unknown reading.
 */
export function namesAlike(
  text: string,
  slip: Slip,
  library: Library,
  characters: Characters,
): string[] {
  if (text.length < 2 || text.length > LONGEST) return [];
  const names = [...library.vocabulary.keys()].filter((name) => isHalfSame(text, name));
  if (slip === 'lookalike') return names.filter((name) => looksSame(text, name, characters));
  const same = names.filter((name) => soundsSame(text, name, characters, asRead));
  return same.length ? same : names.filter((name) => soundsSame(text, name, characters, blur));
}

/**
 * The pieces of the duties' texts that the text misspells in the same way, each once; none for two
 * characters, which sound like too much running text (手机，收集).
 */
export function piecesAlike(
  text: string,
  slip: Slip,
  library: Library,
  characters: Characters,
): string[] {
  const found = new Set<string>();
  if (text.length < FEWEST_IN_TEXT || text.length > LONGEST) return [];
  for (let start = 0; start + text.length <= library.text.length; start++) {
    if (!isHalfSame(text, library.text, start)) continue;
    const piece = library.text.slice(start, start + text.length);
    const isMeant =
      slip === 'lookalike'
        ? looksSame(text, piece, characters)
        : soundsSame(text, piece, characters, asRead);
    if (isMeant) found.add(piece);
  }
  return [...found];
}

/**
 * Whether what stands in the other text from the place on, or if none is given, all of it, has half of
 * the characters where they stand, but not all.
 */
function isHalfSame(text: string, other: string, from?: number): boolean {
  if (from === undefined && text.length !== other.length) return false;
  let same = 0;
  for (let place = 0; place < text.length; place++) {
    if (text.charCodeAt(place) === other.charCodeAt((from ?? 0) + place)) same++;
  }
  return same < text.length && 2 * same >= text.length;
}

/** Whether every character can be read like the other one, after a change of both syllables. */
function soundsSame(
  text: string,
  other: string,
  { readings }: Characters,
  change: (syllable: string) => string,
): boolean {
  return [...text].every((character, place) => {
    const own = readings.get(character)?.map(change) ?? [];
    return readings.get(other.charAt(place))?.some((reading) => own.includes(change(reading)));
  });
}

/** Whether every character is the other one or looks like it. */
function looksSame(text: string, other: string, { lookAlikes }: Characters): boolean {
  return [...text].every((character, place) => {
    const meant = other.charAt(place);
    return character === meant || lookAlikes.get(meant)?.includes(character);
  });
}

const asRead = (syllable: string) => syllable;

/** A syllable without what many speakers do not tell apart. */
function blur(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n/, 'l')
    .replace(/([aei]n)g$/, '$1');
}

const LONGEST = 12;
const FEWEST_IN_TEXT = 3;
