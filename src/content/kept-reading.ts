import { engineKey } from '../cache/engine-key.ts';
import { createFileCache } from '../cache/file-cache.ts';
import { keepResults } from '../cache/kept-results.ts';
import type { ContentReader } from './content-reader.ts';
import { type Page, readPage } from './read-page.ts';

/**
 * Gives what takes files apart, each only once as long as its text stays the same. Calls `fresh` for each
 * page that was not known.
 */
export function keptReader(fresh: () => void = () => undefined): ContentReader {
  const files = createFileCache(FOLDER);
  const pages = keepResults<Page>(files, engineKey());
  return {
    page: (...page) =>
      pages.once(page[0], page, () => {
        fresh();
        return readPage(...page);
      }),
    list: <Result>(file: string, text: string | undefined, read: () => Result) =>
      keepResults<Result>(files, engineKey()).once(file, text ?? null, read),
  };
}

/**
 * Gives what takes files apart as they once stood. A page that still says the same was read already; others
 * are not kept, since only one text of a file is.
 */
export function pastReader(): ContentReader {
  const pages = keepResults<Page>(createFileCache(FOLDER), engineKey());
  return {
    page: (...page) => pages.read(page[0], page) ?? readPage(...page),
    list: (_file, _text, read) => read(),
  };
}

const FOLDER = 'node_modules/.cache/handbook-content';
