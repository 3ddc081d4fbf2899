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
    page(...page) {
      const [file] = page;
      const known = pages.read(file, page);
      if (known) return known;
      fresh();
      const read = readPage(...page);
      pages.write(file, page, read);
      return read;
    },
    list<Result>(file: string, text: string | undefined, read: () => Result) {
      const lists = keepResults<Result>(files, engineKey());
      const from = text ?? null;
      const known = lists.read(file, from);
      if (known) return known;
      const result = read();
      lists.write(file, from, result);
      return result;
    },
  };
}

const FOLDER = 'node_modules/.cache/handbook-content';
