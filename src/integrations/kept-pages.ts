import { engineKey } from '../cache/engine-key.ts';
import { createFileCache } from '../cache/file-cache.ts';
import { keepResults } from '../cache/kept-results.ts';
import { fewAtOnce } from './few-at-once.ts';
import type { CreateRenderer, PageCompiler, PageProcessor } from './page-processor.ts';

/**
 * A processor that compiles every page only once as long as it stays the same. Calls `fresh` with the
 * compiler's options for each that was not known.
 */
export function keptPages(
  processor: PageProcessor,
  fresh: (options: Parameters<CreateRenderer>) => void = () => undefined,
): PageProcessor {
  return {
    ...processor,
    async createMdxRenderer(...options) {
      const compiler = await processor.createMdxRenderer?.(...options);
      if (!compiler) throw new Error('这个 Markdown 处理器不会编译 MDX');
      const kept = keepResults<Compiled>(createFileCache(FOLDER), engineKey());
      const [shared, { srcDir, ...mdx }] = options;
      // The bundler asks for all at once, whose trees together are larger than anything else in a build.
      const inTurn = fewAtOnce(AT_ONCE);
      const compile = async (...page: Parameters<PageCompiler['process']>) => {
        const [, file] = page;
        const from = [page, shared, mdx, srcDir?.href];
        const known = kept.read(file, from);
        if (known) return known;
        fresh(options);
        const compiled = await compiler.process(...page);
        kept.write(file, from, compiled);
        return compiled;
      };
      return { process: (...page) => inTurn(() => compile(...page)) };
    },
  };
}

type Compiled = Awaited<ReturnType<PageCompiler['process']>>;

/** One may wait for its charts while others are compiled. */
const AT_ONCE = 4;
const FOLDER = 'node_modules/.cache/handbook-pages';
