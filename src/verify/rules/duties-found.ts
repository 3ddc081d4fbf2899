import { arrayEngine } from '../../search/array-engine.ts';
import { makeCharacters } from '../../search/build/make-characters.ts';
import { makeData } from '../../search/build/make-data.ts';
import { openGuesses } from '../../search/guesses.ts';
import { openLibrary } from '../../search/library.ts';
import { search } from '../../search/search.ts';
import type { Rule } from '../rule.ts';

/** Every duty is found by its own text, as the search of the site reads it. */
export const dutiesFound: Rule = async ({ handbook }) => {
  const library = openLibrary(makeData(handbook));
  const guesses = openGuesses(makeCharacters(library), library);
  const context = { library, engine: arrayEngine(library.records), guesses: async () => guesses };
  const found = await Promise.all(
    handbook.duties.map(async ({ id, text }) => {
      const { results } = await search(`“${text}”`, context);
      return results.some(({ record }) => 'id' in record && record.id === id);
    }),
  );
  return handbook.duties
    .filter((_, i) => !found[i])
    .map(({ id, role }) => ({
      page: `roles/${role.id}/index.html`,
      message: `用职责 ${id} 的原句搜索，找不到这条职责`,
    }));
};
