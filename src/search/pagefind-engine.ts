import type { Engine } from './engine.ts';
import { tokens } from './tokens.ts';

/**
 * Asks a Pagefind index that was written by `indexText`: one quoted phrase is exactly a piece of a
 * record's text. `placeOf` leads from Pagefind's ids to the places of the records; an id without a
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
      const { results } = await index.search(`"${spaced}"`);
      return results.map(({ id }) => {
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

/** What Pagefind's own script gives, as far as it is used. */
export interface PagefindModule {
  createInstance(options: {
    readonly basePath: string;
    readonly noWorker?: boolean;
  }): PagefindIndex & { init(): Promise<void> };
}

/** The part of Pagefind's browser API that is used. */
export interface PagefindIndex {
  search(query: string): Promise<{ readonly results: readonly { readonly id: string }[] }>;
}
