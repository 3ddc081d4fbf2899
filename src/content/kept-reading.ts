import { engineKey } from '../cache/engine-key.ts';
import { createFileCache } from '../cache/file-cache.ts';
import { keepResults } from '../cache/kept-results.ts';
import type { ContentReader } from './content-reader.ts';
import { type ParsedPage, parsePage } from './parse-page.ts';
import { type Page, readPage } from './read-page.ts';

/** What is told of every page that was not known, before it is parsed and when it was taken apart. */
export interface FreshPages {
  readonly begun?: () => void;
  readonly parsed?: ((file: string, page: ParsedPage) => void) | undefined;
}

/** Gives what takes files apart, each only once as long as its text stays the same. */
export function keptReader({ begun, parsed: tell }: FreshPages = {}): ContentReader {
  const files = createFileCache(FOLDER);
  const pages = keepResults<Page>(files, engineKey());
  return {
    page: (...page) =>
      pages.once(page[0], page, () => {
        begun?.();
        const [file, text, hasDuties, keys] = page;
        const parsed = parsePage(file, text, keys);
        const read = readPage(file, text, hasDuties, keys, parsed);
        tell?.(file, parsed);
        return read;
      }),
    list: <Result>(file: string, text: string | undefined, read: () => Result) =>
      keepResults<Result>(files, engineKey()).once(file, text ?? null, read),
  };
}

/**
 * Gives what takes files apart as they once stood. A page that still says the same was read already; others
 * are not kept, since only one text of a file is. What a list that is not there stands for is found out once.
 */
export function pastReader(): ContentReader {
  const pages = keepResults<Page>(createFileCache(FOLDER), engineKey());
  const missing = new Map<string, unknown>();
  return {
    page: (...page) => pages.read(page[0], page) ?? readPage(...page),
    list: <Result>(file: string, text: string | undefined, read: () => Result) => {
      if (text !== undefined) return read();
      if (!missing.has(file)) missing.set(file, read());
      return missing.get(file) as Result;
    },
  };
}

const FOLDER = 'node_modules/.cache/handbook-content';
