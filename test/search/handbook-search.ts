import { buildHandbook } from '../../src/handbook/build-handbook.ts';
import type { Handbook } from '../../src/handbook/model.ts';
import { readContent } from '../../src/read-content.ts';
import { arrayEngine } from '../../src/search/array-engine.ts';
import type { Context } from '../../src/search/context.ts';
import type { Engine } from '../../src/search/engine.ts';
import { openGuesses } from '../../src/search/guesses.ts';
import { openLibrary } from '../../src/search/library.ts';
import { makeCharacters } from '../../src/search/make-characters.ts';
import { makeData } from '../../src/search/make-data.ts';

/** The handbook of this project. */
export function ourHandbook(): Handbook {
  const { handbook } = buildHandbook(readContent(process.cwd()));
  if (!handbook) throw new Error('the content has problems: npm run check');
  return handbook;
}

/** Everything that a search in the handbook needs, with the plain engine unless another is given. */
export function searchContext(handbook: Handbook, engine?: Engine): Context {
  const library = openLibrary(makeData(handbook));
  const guesses = openGuesses(makeCharacters(library), library);
  return { library, engine: engine ?? arrayEngine(library.records), guesses: async () => guesses };
}
