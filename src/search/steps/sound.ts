import type { Characters } from '../characters.ts';
import type { Library } from '../library.ts';
import { ownCharacters } from '../own-characters.ts';

/** What a character must sound like: one of its readings passes. */
export type Sound = (reading: string) => boolean;

/** The names that sound so, character by character; of the vocabulary unless others are given. */
export function namesSounding(
  sounds: readonly Sound[],
  library: Library,
  characters: Characters,
  names: Iterable<string> = library.vocabulary.keys(),
): string[] {
  const pattern = new RegExp(`^${soundPattern(sounds, library, characters)}$`, 'u');
  return [...names].filter((name) => pattern.test(name));
}

/** The pieces of the duties' texts that sound so, each once. */
export function piecesSounding(
  sounds: readonly Sound[],
  library: Library,
  characters: Characters,
): string[] {
  // Looking ahead finds pieces that overlap, too.
  const pattern = new RegExp(`(?=(${soundPattern(sounds, library, characters)}))`, 'gu');
  return [...new Set([...library.text.matchAll(pattern)].map(([, piece]) => piece ?? ''))];
}

/** One class of the handbook's own characters for every sound; `[]` matches nothing. */
function soundPattern(
  sounds: readonly Sound[],
  library: Library,
  { readings }: Characters,
): string {
  const readable = [...ownCharacters(library)].filter((character) => readings.has(character));
  const classes = sounds.map((sound) =>
    readable.filter((character) => readings.get(character)?.some(sound)).join(''),
  );
  return classes.map((characters) => `[${characters}]`).join('');
}
