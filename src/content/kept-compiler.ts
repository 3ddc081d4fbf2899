import { engineKey } from '../cache/engine-key.ts';
import { createFileCache } from '../cache/file-cache.ts';
import { type KeptResults, keepResults } from '../cache/kept-results.ts';
import type { CompiledPage, PageCompiler } from '../markdown/compile-page.ts';

/**
 * A compiler that compiles every page only once as long as it stays the same. Calls `fresh` with the text of
 * each that was not known.
 */
export function keptCompiler(
  compile: PageCompiler,
  fresh: (text: string) => void = () => undefined,
): PageCompiler {
  const kept = keptPages();
  return async (file, text) => {
    const known = kept.read(file, text);
    if (known) return known;
    fresh(text);
    const compiled = await compile(file, text);
    kept.write(file, text, compiled);
    return compiled;
  };
}

/** The compiled pages that are kept, by their file and text. */
export function keptPages(): KeptResults<CompiledPage> {
  return keepResults<CompiledPage>(createFileCache(KEPT_PAGES), engineKey());
}

/** Where they are kept; not there while no page was compiled. */
export const KEPT_PAGES = 'node_modules/.cache/handbook-pages';
