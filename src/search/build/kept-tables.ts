import { characterTables, type TableMaker } from './character-tables.ts';
import { searchCache } from './search-cache.ts';

/** Makes what is the same in every handbook once for each engine: a changed text need not wait for it. */
export const keptTables: TableMaker = (own, used) =>
  characterTables(own, used, <Result>(name: string, of: string, make: () => Result) =>
    searchCache<Result>().once(name, of, make),
  );
