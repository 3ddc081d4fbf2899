import { engineKey } from '../../cache/engine-key.ts';
import { createFileCache } from '../../cache/file-cache.ts';
import { keepResults } from '../../cache/kept-results.ts';
import { type CharacterTables, characterTables, type TableMaker } from './character-tables.ts';

/** Makes the tables of the same characters once: a changed word seldom brings a new one. */
export const keptTables: TableMaker = (own, used) => {
  const kept = keepResults<CharacterTables>(createFileCache(FOLDER), engineKey());
  const from = [own.join(''), used.join('')];
  return kept.once(NAME, from, () => characterTables(own, used));
};

const FOLDER = 'node_modules/.cache/handbook-search';
const NAME = 'character tables';
