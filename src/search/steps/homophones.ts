import type { Characters } from '../characters.ts';
import type { Library } from '../library.ts';
import { namesSounding, piecesSounding, type Sound } from './sound.ts';

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
  const same = readings.map(
    (own): Sound =>
      (reading) =>
        own.includes(reading),
  );
  const blurred = readings.map((own): Sound => {
    const sounds = own.map(blur);
    return (reading) => sounds.includes(blur(reading));
  });
  const find = [
    () => namesSounding(same, library, characters),
    () => namesSounding(blurred, library, characters),
    () => (all.length < FEWEST_IN_TEXT ? [] : piecesSounding(same, library, characters)),
  ];
  for (const alike of find) {
    const found = alike().filter((other) => other !== text && isHalfSame(all, [...other]));
    if (found.length) return found;
  }
  return [];
}

function isHalfSame(a: readonly string[], b: readonly string[]): boolean {
  return 2 * a.filter((character, place) => character === b[place]).length >= a.length;
}

/** A syllable without what many speakers do not tell apart. */
function blur(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n/, 'l')
    .replace(/([aei]n)g$/, '$1');
}

const LONGEST = 12;
const FEWEST_IN_TEXT = 3;
