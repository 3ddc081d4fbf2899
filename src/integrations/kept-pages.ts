import type { unified } from '@astrojs/markdown-remark';
import { engineKey } from '../cache/engine-key.ts';
import { createFileCache } from '../cache/file-cache.ts';
import { keepResults } from '../cache/kept-results.ts';

/** The processor that compiles pages, with every page compiled only once as long as it stays the same. */
export function keptPages(processor: Processor): Processor {
  return {
    ...processor,
    async createMdxRenderer(...options) {
      const renderer = await processor.createMdxRenderer?.(...options);
      if (!renderer) throw new Error('这个 Markdown 处理器不会编译 MDX');
      const kept = keepResults<Compiled>(createFileCache(FOLDER), engineKey(ROOMS));
      return {
        async process(content, file, frontMatter) {
          const from = [content, file, frontMatter, options];
          const known = kept.read(file, from);
          if (known) return known;
          const page = await renderer.process(content, file, frontMatter);
          kept.write(file, from, page);
          return page;
        },
      };
    },
  };
}

type Processor = ReturnType<typeof unified>;
type Renderer = Awaited<ReturnType<NonNullable<Processor['createMdxRenderer']>>>;
type Compiled = Awaited<ReturnType<Renderer['process']>>;

const FOLDER = 'node_modules/.cache/handbook-pages';
/** What `pagePlugins` is made of. */
const ROOMS = ['markdown', 'duty-lines', 'handbook', 'diagrams'];
