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

/**
 * What the data file holds: the lists of the search data as columns. A duty without number has the one
 * that follows that of the duty before.
 */
export interface SearchFile {
  readonly lists: Readonly<Record<string, Columns>>;
  /**
   * Pagefind's ids of all records in their order: without the language that starts each of them, and
   * each no longer than tells it from the others, because random letters do not compress.
   */
  readonly ids: string;
  /** The file of the index by which it is opened: of the same build as the data. */
  readonly meta: string;
}

/** The data file of search data, whose index has the ids and the metadata. */
export function packFile(data: SearchData, ids: readonly string[], meta: string): SearchFile {
  const duties = data.duties.map(({ id, ...rest }, place) => {
    const isNext = id === nextNumber(data.duties[place - 1]?.id);
    return isNext ? rest : { id, ...rest };
  });
  const lists = Object.entries({ ...data, duties }).map(([name, list]) => [name, toColumns(list)]);
  return {
    lists: Object.fromEntries(lists),
    ids: shortened(ids.map((id) => id.slice(PREFIX.length))).join(' '),
    meta,
  };
}

/** The search data of a data file, its index, and the place that belongs to an id of Pagefind's. */
export function unpackFile({ lists, ids, meta }: SearchFile): {
  readonly data: SearchData;
  readonly meta: string;
  readonly placeOf: (id: string) => number | undefined;
} {
  const list = Object.entries(lists).map(([name, columns]) => [name, fromColumns(columns)]);
  const data = Object.fromEntries(list);
  let last: string | undefined;
  for (const duty of data.duties) last = duty.id ??= nextNumber(last);
  const places = new Map(ids.split(' ').map((id, place) => [id, place]));
  return {
    data,
    meta,
    placeOf: (id) => {
      for (let end = PREFIX.length + 1; end <= id.length; end++) {
        const place = places.get(id.slice(PREFIX.length, end));
        if (place !== undefined) return place;
      }
      return undefined;
    },
  };
}

function nextNumber(number = ''): string | undefined {
  const [, start, serial] = /^(.*?)(\d+)$/.exec(number) ?? [];
  return serial && start + String(Number(serial) + 1).padStart(serial.length, '0');
}

/** The shortest beginning of every id that no other id has. */
function shortened(ids: readonly string[]): string[] {
  const sharing = new Map<string, number>();
  const beginnings = (id: string) => [...id].map((_, end) => id.slice(0, end + 1));
  for (const beginning of ids.flatMap(beginnings)) {
    sharing.set(beginning, (sharing.get(beginning) ?? 0) + 1);
  }
  return ids.map((id) => beginnings(id).find((beginning) => sharing.get(beginning) === 1) ?? id);
}
