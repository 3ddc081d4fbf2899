import { oncePer } from '../../src/handbook/once-per.ts';
import { type CharacterTables, characterTables } from '../../src/search/build/character-tables.ts';
import { makeCharacters } from '../../src/search/build/make-characters.ts';
import type { CharacterData } from '../../src/search/characters.ts';
import { type Guesses, openGuesses } from '../../src/search/guesses.ts';
import type { Library } from '../../src/search/library.ts';

/** The guesses about the words of a library, made when they are asked for, and once. */
export function libraryGuesses(library: Library): () => Promise<Guesses> {
  return async () => guessesOf(library);
}

const guessesOf = oncePer((library: Library) => openGuesses(libraryCharacters(library), library));

/** The character data for a library, and for `more` texts. */
export function libraryCharacters(library: Library, more = ''): CharacterData {
  return makeCharacters(library, more, languageTables);
}

/** What is the same in every handbook takes a second, and is worked out once for all files of a worker. */
function languageTables(own: readonly string[], used: readonly string[]): CharacterTables {
  return characterTables(own, used, <Result>(name: string, of: string, make: () => Result) => {
    const key = `${name} ${of}`;
    const result = made.has(key) ? (made.get(key) as Result) : make();
    made.set(key, result);
    return result;
  });
}
const made = new Map<string, unknown>();
