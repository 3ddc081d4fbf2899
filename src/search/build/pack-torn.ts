import type { PackedTornWord } from '../data.ts';
import { tornWords } from './torn-words.ts';
import type { Dictionary } from './words.ts';

/** The words that the texts only seem to hold, as the data tells them: by whichever of the two is shorter. */
export function packTorn(
  texts: readonly string[],
  names: ReadonlySet<string>,
  dictionary?: Dictionary,
): PackedTornWord[] {
  const torn = tornWords(texts, names, dictionary);
  const holding = holdersOf([...torn.keys()], texts);
  return [...torn].map(([word, only]) => {
    const seeming = new Set(only);
    const but = holding.get(word)?.filter((place) => !seeming.has(place)) ?? [];
    if (but.length >= only.length) return { word, only };
    return but.length ? { word, but } : { word };
  });
}

/** The places of the texts that hold each of the words, found in one reading. */
function holdersOf(
  words: readonly string[],
  texts: readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const byStart = Map.groupBy(words, start);
  const holders = new Map<string, number[]>(words.map((word) => [word, []]));
  texts.forEach((text, place) => {
    for (let from = 0; from < text.length; from++) {
      for (const word of byStart.get(start(text.slice(from))) ?? []) {
        const places = holders.get(word);
        if (places?.at(-1) !== place && text.startsWith(word, from)) places?.push(place);
      }
    }
  });
  return holders;
}

function start(text: string): string {
  return text.slice(0, 2);
}
