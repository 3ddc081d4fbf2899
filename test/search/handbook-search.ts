import type { Handbook } from '../../src/handbook/model.ts';
import { arrayEngine } from '../../src/search/array-engine.ts';
import { openAuthorities } from '../../src/search/authority.ts';
import { makeData } from '../../src/search/build/make-data.ts';
import type { Context } from '../../src/search/context.ts';
import type { Engine } from '../../src/search/engine.ts';
import { openLibrary } from '../../src/search/library.ts';
import { openPeople } from '../../src/search/people.ts';
import { libraryGuesses } from './library-guesses.ts';

/** Everything that a search in the handbook needs, with the plain engine unless another is given. */
export function searchContext(handbook: Handbook, engine?: Engine): Context {
  const library = openLibrary(makeData(handbook));
  const guesses = libraryGuesses(library);
  return {
    library,
    engine: engine ?? arrayEngine(library),
    guesses,
    people: async () => openPeople(library, guesses),
    facts: () => import('../../src/search/own-facts.ts'),
    authorities: async () => openAuthorities(library),
  };
}
