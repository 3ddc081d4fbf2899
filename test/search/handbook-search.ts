import type { Handbook } from '../../src/handbook/model.ts';
import { arrayEngine } from '../../src/search/array-engine.ts';
import { openAuthorities } from '../../src/search/authority.ts';
import {
  type CharacterTables,
  characterTables,
  type TableMaker,
} from '../../src/search/build/character-tables.ts';
import { makeCharacters } from '../../src/search/build/make-characters.ts';
import { makeData } from '../../src/search/build/make-data.ts';
import type { Context } from '../../src/search/context.ts';
import type { Engine } from '../../src/search/engine.ts';
import { openGuesses } from '../../src/search/guesses.ts';
import { openLibrary } from '../../src/search/library.ts';
import { openPeople } from '../../src/search/people.ts';

/** Everything that a search in the handbook needs, with the plain engine unless another is given. */
export function searchContext(handbook: Handbook, engine?: Engine): Context {
  const library = openLibrary(makeData(handbook));
  const guesses = openGuesses(makeCharacters(library, '', rememberedTables), library);
  return {
    library,
    engine: engine ?? arrayEngine(library),
    guesses: async () => guesses,
    people: async () => openPeople(library, async () => guesses),
    facts: () => import('../../src/search/own-facts.ts'),
    authorities: async () => openAuthorities(library),
  };
}

/** The tables of the same characters are made once in a file of tests. */
const rememberedTables: TableMaker = (own, used) => {
  const from = `${own.join('')} ${used.join('')}`;
  const tables = remembered.get(from) ?? characterTables(own, used);
  remembered.set(from, tables);
  return tables;
};
const remembered = new Map<string, CharacterTables>();
