import { type Columns, fromColumns, toColumns } from './columns.ts';
import type { SearchData } from './data.ts';

/** The language under which passages are indexed: the quoted phrases need no other rules. */
export const INDEX_LANGUAGE = 'zh';

/**
 * What the data file holds: the lists of the search data as columns. A duty without number has the one
 * that follows that of the duty before, an address that ends with `#` the anchor that its section's title is.
 */
export interface SearchFile {
  readonly lists: Readonly<Record<string, Columns>>;
  /** The index of the full text, of the same build as the data; null where there is nothing to index. */
  readonly index: IndexPaths | null;
}

/** Paths in the folder of the index, which change with the content of the files. */
export interface IndexPaths {
  /** Pagefind's compiled engine. */
  readonly engine: string;
  /** The file by which the index is opened. */
  readonly meta: string;
}

/** The data file of search data and its index. */
export function packFile(data: SearchData, index: IndexPaths | null): SearchFile {
  const duties = data.duties.map(({ id, ...rest }, place) => {
    const isNext = id === nextNumber(data.duties[place - 1]?.id);
    return isNext ? rest : { id, ...rest };
  });
  const guides = data.guides.map(({ title, url }) => {
    const section = sectionOf(title);
    return { title, url: url.endsWith(`#${section}`) ? url.slice(0, -section.length) : url };
  });
  const lists = Object.entries({ ...data, duties, guides }).map(([name, list]) => [
    name,
    toColumns(list),
  ]);
  return { lists: Object.fromEntries(lists), index };
}

/** The search data of a data file, and its index. */
export function unpackFile({ lists, index }: SearchFile): {
  readonly data: SearchData;
  readonly index: IndexPaths | null;
} {
  const list = Object.entries(lists).map(([name, columns]) => [name, fromColumns(columns)]);
  const data = Object.fromEntries(list);
  let last: string | undefined;
  for (const duty of data.duties) last = duty.id ??= nextNumber(last);
  for (const guide of data.guides) {
    if (guide.url.endsWith('#')) guide.url += sectionOf(guide.title);
  }
  return { data, index };
}

function sectionOf(title: string): string {
  return title.slice(title.indexOf('：') + 1);
}

function nextNumber(number = ''): string | undefined {
  const [, start, serial] = /^(.*?)(\d+)$/.exec(number) ?? [];
  return serial && start + String(Number(serial) + 1).padStart(serial.length, '0');
}
