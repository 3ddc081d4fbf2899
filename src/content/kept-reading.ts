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

const FOLDER = 'node_modules/.cache/handbook-content';
