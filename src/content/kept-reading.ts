import { engineKey } from '../cache/engine-key.ts';
import { createFileCache } from '../cache/file-cache.ts';
import { keepResults } from '../cache/kept-results.ts';
import { type Page, type PageReader, readPage } from './read-page.ts';

/**
 * Gives what takes pages apart, each only once as long as its text stays the same. Calls `fresh` for each
 * that was not known.
 */
export function keptReader(fresh: () => void = () => undefined): PageReader {
  const kept = keepResults<Page>(createFileCache(FOLDER), engineKey());
  return (...page) => {
    const [file] = page;
    const known = kept.read(file, page);
    if (known) return known;
    fresh();
    const read = readPage(...page);
    kept.write(file, page, read);
    return read;
  };
}

const FOLDER = 'node_modules/.cache/handbook-content';
