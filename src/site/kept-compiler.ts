import { engineKey } from '../cache/engine-key.ts';
import { createFileCache } from '../cache/file-cache.ts';
import { keepResults } from '../cache/kept-results.ts';
import type { CompiledPage, PageCompiler } from '../markdown/compile-page.ts';

/**
 * A compiler that compiles every page only once as long as it stays the same. Calls `fresh` for each that
 * was not known.
 */
export function keptCompiler(
  compile: PageCompiler,
  fresh: () => void = () => undefined,
): PageCompiler {
  const kept = keepResults<CompiledPage>(createFileCache(FOLDER), engineKey());
  return async (file, text) => {
    const known = kept.read(file, text);
    if (known) return known;
    fresh();
    const compiled = await compile(file, text);
    kept.write(file, text, compiled);
    return compiled;
  };
}

const FOLDER = 'node_modules/.cache/handbook-pages';
