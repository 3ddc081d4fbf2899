import type { ContentReader } from './content-reader.ts';
import { type Page, readPage } from './read-page.ts';

/** Gives what takes files apart and remembers the last text of each, so that only a changed one is read anew. */
export function rememberingReader(): ContentReader {
  const pages = new Map<string, { readonly key: string; readonly page: Page }>();
  const lists = new Map<string, { readonly text: string | undefined; readonly result: unknown }>();
  return {
    page: (file, text, hasDuties, keys = []) => {
      const key = [hasDuties, ...keys, text].join('\0');
      const known = pages.get(file);
      if (known?.key === key) return known.page;
      const page = readPage(file, text, hasDuties, keys);
      pages.set(file, { key, page });
      return page;
    },
    list: <Result>(file: string, text: string | undefined, read: () => Result) => {
      const known = lists.get(file);
      if (known && known.text === text) return known.result as Result;
      const result = read();
      lists.set(file, { text, result });
      return result;
    },
  };
}
