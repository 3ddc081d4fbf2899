import type { Engine } from './engine.ts';
import { tokens } from './tokens.ts';

/**
 * Asks a Pagefind index that was written by `indexText`: one phrase is exactly a piece of a record's
 * text. `placeOf` leads from Pagefind's ids to the places of the records; an id without a
 * place means that index and data are of two different builds, which throws.
 */
export function pagefindEngine(
  index: PagefindIndex,
  placeOf: (id: string) => number | undefined,
): Engine {
  return {
    async find(phrase) {
      const spaced = tokens(phrase).join(' ');
      if (!spaced) return [];
      const ids = await index.find(spaced);
      return ids.map((id) => {
        const place = placeOf(id);
        if (place === undefined) throw new Error(`the search index knows ${id}, the data does not`);
        return place;
      });
    },
  };
}

/** A record's own text as the index stores it: one word per Han character, punctuation apart. */
export function indexText(own: string): string {
  return own
    .replace(/\p{Script=Han}|[^\p{L}\p{N}]/gu, ' $& ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** An index of Pagefind's. */
export interface PagefindIndex {
  /** Pagefind's ids of the records that hold the words, which stand apart by spaces, as one phrase. */
  find(words: string): Promise<readonly string[]>;
}
