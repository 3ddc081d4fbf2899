import type { Characters } from '../characters.ts';
import type { Library } from '../library.ts';
import { namesSounding, piecesSounding } from './sound.ts';

/**
 * The Chinese that sounds like the text, tones aside: names of the handbook, or, for three
 * characters and more, pieces of its duties (two characters sound like too much running text: 手机，
 * 收集). Empty for texts that are not all Chinese and for a character of unknown reading.
 */
export function soundAlike(text: string, library: Library, characters: Characters): string[] {
  const all = [...text];
  if (all.length < 2 || all.length > LONGEST) return [];
  const sounds = all.map((character) => {
    const readings = characters.readings.get(character) ?? [];
    return (reading: string) => readings.includes(reading);
  });
  const names = namesSounding(sounds, library, characters);
  if (names.length || all.length < FEWEST_IN_TEXT) return names.filter((name) => name !== text);
  return piecesSounding(sounds, library, characters);
}

const LONGEST = 12;
const FEWEST_IN_TEXT = 3;
