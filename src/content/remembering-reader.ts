import type { ContentReader } from './content-reader.ts';
import { type Page, readPage } from './read-page.ts';

/**
 * Gives what takes files apart and remembers the last answer for each: of content that is read again and
 * again only the files that changed meanwhile are.
 */
export function rememberingReader(): ContentReader {
  const pages = new Map<string, { readonly asked: string; readonly page: Page }>();
  const lists = new Map<string, { readonly text: string | undefined; readonly read: unknown }>();
  return {
    page: (...asked) => {
      const [file] = asked;
      const key = JSON.stringify(asked);
      const known = pages.get(file);
      if (known?.asked === key) return known.page;
      const page = readPage(...asked);
      pages.set(file, { asked: key, page });
      return page;
    },
    list: <Result>(file: string, text: string | undefined, read: () => Result) => {
      const known = lists.get(file);
      if (known && known.text === text) return known.read as Result;
      const result = read();
      lists.set(file, { text, read: result });
      return result;
    },
  };
}
