import { type CharacterData, openCharacters } from './characters.ts';
import type { Slip } from './hit.ts';
import type { Library } from './library.ts';
import type { TopicRecord } from './records.ts';
import { namesAlike, piecesAlike } from './steps/alike.ts';
import { nearTopics } from './steps/near-topics.ts';
import { readPeople, readPinyin } from './steps/pinyin.ts';
import { suggestNames } from './steps/suggestions.ts';

/**
 * What a query may mean that is not written as the handbook writes. Most queries do without, so the
 * code and its data are fetched only for the first one that needs them.
 */
export interface Guesses {
  /** The text in simplified characters. */
  simplify(text: string): string;
  /** The Chinese that letters may stand for as pinyin; see `readPinyin`. */
  readPinyin(letters: string): readonly string[];
  /** The names of people that letters may stand for; see `readPeople`. */
  readPeople(letters: string): readonly string[];
  /** The names that the text misspells; see `namesAlike`. */
  namesAlike(text: string, slip: Slip): readonly string[];
  /** The pieces of duties that the text misspells; see `piecesAlike`. */
  piecesAlike(text: string, slip: Slip): readonly string[];
  /** Names of the handbook like the words; see `suggestNames`. */
  suggestNames(words: readonly string[]): readonly string[];
  /** The topics nearest to the words; see `nearTopics`. */
  nearTopics(words: readonly string[]): readonly TopicRecord[];
}

/** Guesses about the words of one handbook. */
export function openGuesses(data: CharacterData, library: Library): Guesses {
  const characters = openCharacters(data);
  const { simplified } = characters;
  return {
    simplify: (text) => [...text].map((one) => simplified.get(one) ?? one).join(''),
    readPinyin: (letters) => readPinyin(letters, library, characters),
    readPeople: (letters) => readPeople(letters, library, characters),
    namesAlike: (text, slip) => namesAlike(text, slip, library, characters),
    piecesAlike: (text, slip) => piecesAlike(text, slip, library, characters),
    suggestNames: (words) => suggestNames(words, library),
    nearTopics: (words) => nearTopics(words, library, characters),
  };
}
