import { ranges } from '../highlight.ts';
import { bordersOf, standingOf } from '../word-borders.ts';
import { remembering } from './remembering.ts';
import { type Dictionary, dictionary, lengthsOf } from './words.ts';

/**
 * The words that the texts only seem to hold, each with the places of these texts: the end of one word
 * and the beginning of the next (工资 in 竣工资料), where it is a word of the language, of another text,
 * or one of the names.
 */
export function tornWords(
  texts: readonly string[],
  names: ReadonlySet<string>,
  { wordsIn, isWord }: Dictionary = dictionary,
): ReadonlyMap<string, readonly number[]> {
  const words = texts.map(wordsIn);
  const known = new Set([...names, ...words.flat()]);
  const isKnown = remembering((piece) => known.has(piece) || isWord(piece)).answer;
  const torn = new Map<string, number[]>();
  texts.forEach((text, place) => {
    const borders = bordersOf(text, lengthsOf(words[place] ?? []));
    const isTorn = (piece: string) =>
      ranges(text, [piece]).every((range) => standingOf(borders, range) === 'across');
    for (const piece of new Set(piecesAcross(text, borders))) {
      if (isKnown(piece) && isTorn(piece)) torn.set(piece, [...(torn.get(piece) ?? []), place]);
    }
  });
  return torn;
}

/** Every short piece of Chinese that begins and ends within words, and is not within one. */
function piecesAcross(text: string, borders: ReadonlySet<number>): string[] {
  const pieces: string[] = [];
  for (let from = 1; from < text.length; from++) {
    for (let to = from + 2; !borders.has(from) && to <= from + LONGEST && to < text.length; to++) {
      if (standingOf(borders, [from, to]) === 'across') pieces.push(text.slice(from, to));
    }
  }
  return pieces.filter((piece) => /^\p{Script=Han}+$/u.test(piece));
}

/** Characters of the longest word that is met so. */
const LONGEST = 4;
