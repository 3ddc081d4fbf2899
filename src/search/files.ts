import { type Columns, fromColumns, toColumns } from './columns.ts';
import type { SearchData } from './data.ts';
import { addFollowing, withoutFollowing } from './following.ts';
import { readTurns, withTurns } from './turns.ts';

/** The language under which passages are indexed: the quoted phrases need no other rules. */
export const INDEX_LANGUAGE = 'zh';

/**
 * What the data file holds: the lists of the search data as columns. Roles and duties lack what follows from
 * the one before, and duties tell what they refer to by turns; a section of the guide stands below its page and
 * tells only its own title, and its anchor where that is another.
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
  let page = { title: '', url: '' };
  const guides = data.guides.map((guide) => {
    const [url = '', anchor = ''] = guide.url.split('#');
    if (url !== page.url || !guide.title.startsWith(`${page.title}：`)) {
      page = guide;
      return guide;
    }
    const title = guide.title.slice(page.title.length + 1);
    return anchor === title ? { title } : { title, url: `#${anchor}` };
  });
  const { roles, duties } = withoutFollowing({ roles: data.roles, duties: withTurns(data) });
  const lists = Object.entries({ ...data, roles, duties, guides }).map(([name, list]) => [
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
  addFollowing(data);
  readTurns(data);
  let page = { title: '', url: '' };
  for (const guide of data.guides) {
    if (guide.url?.startsWith('/')) {
      page = { ...guide };
      continue;
    }
    guide.url = `${page.url}${guide.url ?? `#${guide.title}`}`;
    guide.title = `${page.title}：${guide.title}`;
  }
  return { data, index };
}
