import { type RemarkPlugins, unified } from '@astrojs/markdown-remark';
import type { DiagramRenderer } from '../diagrams/renderer.ts';
import { pagePlugins } from '../markdown/page-plugins.ts';

/** What compiles content files into pages. */
export function pageProcessor(renderer: DiagramRenderer): PageProcessor {
  // Astro's type has no room for plugins of several parameters, of which there are none.
  const remarkPlugins = pagePlugins(renderer) as RemarkPlugins;
  return unified({ remarkPlugins, gfm: false, smartypants: false });
}

export type PageProcessor = ReturnType<typeof unified>;
export type CreateRenderer = NonNullable<PageProcessor['createMdxRenderer']>;
export type PageCompiler = Awaited<ReturnType<CreateRenderer>>;
