import { type Columns, fromColumns, toColumns } from './columns.ts';
import type { SearchData } from './data.ts';

/** Paths of the search's files, from the site's root. */
export const SEARCH_FILES = {
  data: 'search/data.json',
  characters: 'search/characters.json',
  index: 'pagefind/',
} as const;

/** The language under which records are indexed: the quoted phrases need no other rules. */
export const INDEX_LANGUAGE = 'zh';

const PREFIX = `${INDEX_LANGUAGE}_`;

/** What the data file holds: the lists of the search data as columns. */
export interface SearchFile {
  readonly lists: Readonly<Record<string, Columns>>;
  /**
   * Pagefind's ids of all records in their order: without the language that starts each of them, and
   * no longer than keeps them apart, because random letters do not compress.
   */
  readonly ids: string;
}

/** The data file of search data. */
export function packFile(data: SearchData, ids: readonly string[]): SearchFile {
  const lists = Object.entries(data).map(([name, list]) => [name, toColumns(list)]);
  return {
    lists: Object.fromEntries(lists),
    ids: shortened(ids.map((id) => id.slice(PREFIX.length))).join(' '),
  };
}

/** The search data of a data file, and the place that belongs to an id of Pagefind's. */
export function unpackFile({ lists, ids }: SearchFile): {
  readonly data: SearchData;
  readonly placeOf: (id: string) => number | undefined;
} {
  const list = Object.entries(lists).map(([name, columns]) => [name, fromColumns(columns)]);
  const all = ids.split(' ');
  const places = new Map(all.map((id, place) => [id, place]));
  const end = PREFIX.length + (all[0]?.length ?? 0);
  return {
    data: Object.fromEntries(list),
    placeOf: (id) => places.get(id.slice(PREFIX.length, end)),
  };
}

function shortened(ids: readonly string[]): string[] {
  let length = 1;
  const cut = () => ids.map((id) => id.slice(0, length));
  while (new Set(cut()).size < new Set(ids).size) length++;
  return cut();
}
