import type { Characters } from '../characters.ts';
import type { Library } from '../library.ts';

/**
 * The Chinese that the text misspells: it sounds the same, tones aside, and has half of its characters
 * (裤存, but not 省钱 for 升迁). Names of the handbook; else names that sound the same to those who do
 * not tell zh from z or n from l; else, for three characters and more, pieces of its duties (two
 * characters sound like too much running text: 手机，收集). Empty for texts that are not all Chinese and
 * for a character of unknown reading.
 */
export function soundAlike(text: string, library: Library, characters: Characters): string[] {
  const all = [...text];
  if (all.length < 2 || all.length > LONGEST) return [];
  const readings = all.map((character) => characters.readings.get(character) ?? []);
  const isSame = (other: string, change: (syllable: string) => string) =>
    [...other].every((character, place) => {
      const own = readings[place]?.map(change) ?? [];
      return characters.readings.get(character)?.some((reading) => own.includes(change(reading)));
    });
  const names = [...library.vocabulary.keys()].filter((name) => isHalfSame(all, [...name]));
  const pieces = all.length < FEWEST_IN_TEXT ? [] : piecesLike(all, library.text);
  const ways = [
    names.filter((name) => isSame(name, asRead)),
    names.filter((name) => isSame(name, blur)),
    pieces.filter((piece) => isSame(piece, asRead)),
  ];
  return ways.find((found) => found.length > 0) ?? [];
}

/** The pieces of the running text that have half of the characters, each once. */
function piecesLike(characters: readonly string[], text: string): string[] {
  const all = [...text];
  const found = new Set<string>();
  for (let start = 0; start + characters.length <= all.length; start++) {
    const piece = all.slice(start, start + characters.length);
    if (isHalfSame(characters, piece)) found.add(piece.join(''));
  }
  return [...found];
}

/** Whether the other text is as long, another, and has half of the characters where they stand. */
function isHalfSame(characters: readonly string[], other: readonly string[]): boolean {
  const same = characters.filter((character, place) => character === other[place]).length;
  return characters.length === other.length && same < other.length && 2 * same >= other.length;
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
