import type { Characters } from '../characters.ts';
import type { Library } from '../library.ts';
import { namesSounding, piecesSounding } from './sound.ts';

/**
 * The Chinese that the letters may stand for, as names of the handbook or, where no name fits, as
 * pieces of its duties: full pinyin (kucun), else the initials (khts).
 * Empty when the letters are not pinyin of anything in the handbook.
 */
export function readPinyin(letters: string, library: Library, characters: Characters): string[] {
  for (const syllables of splitSyllables(letters, characters.syllables)) {
    const sounds = syllables.map((syllable) => (reading: string) => reading === syllable);
    const names = namesSounding(sounds, library, characters);
    if (names.length) return names;
    const pieces = sounds.length > 1 ? piecesSounding(sounds, library, characters) : [];
    if (pieces.length) return pieces;
  }
  if (letters.length < FEWEST_INITIALS) return [];
  const initials = [...letters].map((letter) => (reading: string) => reading.startsWith(letter));
  const names = namesSounding(initials, library, characters);
  if (names.length || letters.length < FEWEST_INITIALS_IN_TEXT) return names;
  return piecesSounding(initials, library, characters);
}

/** The names of people that the letters may stand for: full pinyin (zhangsan), else the initials (zs). */
export function readPeople(letters: string, library: Library, characters: Characters): string[] {
  const { people } = library;
  for (const syllables of splitSyllables(letters, characters.syllables)) {
    const sounds = syllables.map((syllable) => (reading: string) => reading === syllable);
    const names = namesSounding(sounds, library, characters, people);
    if (names.length) return names;
  }
  if (letters.length < FEWEST_INITIALS) return [];
  const initials = [...letters].map((letter) => (reading: string) => reading.startsWith(letter));
  return namesSounding(initials, library, characters, people);
}

/** Every way to read the letters as syllables, the fewest syllables first; at most eight. */
export function splitSyllables(letters: string, syllables: ReadonlySet<string>): string[][] {
  const found: string[][] = [];
  const follow = (start: number, taken: readonly string[]): void => {
    if (found.length >= MOST_READINGS) return;
    if (start === letters.length) found.push([...taken]);
    for (let size = Math.min(LONGEST_SYLLABLE, letters.length - start); size > 0; size--) {
      const syllable = letters.slice(start, start + size);
      if (syllables.has(syllable)) follow(start + size, [...taken, syllable]);
    }
  };
  if (letters.length <= LONGEST_PINYIN) follow(0, []);
  return found.sort((a, b) => a.length - b.length);
}

/** Two or three initials fit few names, but much running text. */
const FEWEST_INITIALS = 2;
const FEWEST_INITIALS_IN_TEXT = 4;
const MOST_READINGS = 8;
/** zhuang, chuang, shuang. */
const LONGEST_SYLLABLE = 6;
/** About ten characters; longer letters are not one word. */
const LONGEST_PINYIN = 60;
