import { engineKey } from '../../cache/engine-key.ts';
import { createFileCache } from '../../cache/file-cache.ts';
import { keepResults } from '../../cache/kept-results.ts';
import { characterTables, type TableMaker } from './character-tables.ts';

/** Makes what is the same in every handbook once for each engine: a changed text need not wait for it. */
export const keptTables: TableMaker = (own, used) => {
  const files = createFileCache(FOLDER);
  return characterTables(own, used, <Result>(name: string, of: string, make: () => Result) =>
    keepResults<Result>(files, engineKey()).once(name, of, make),
  );
};

const FOLDER = 'node_modules/.cache/handbook-search';
