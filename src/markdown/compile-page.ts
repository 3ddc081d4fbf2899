import { rehypeHeadingIds } from '@astrojs/markdown-remark';
import { createProcessor } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import type { PluggableList } from 'unified';
import { VFile } from 'vfile';
import type { DiagramRenderer } from '../diagrams/renderer.ts';
import { noCharts } from './no-charts.ts';
import { pagePlugins } from './page-plugins.ts';

/** A heading of a page, as Astro tells it. */
export interface PageHeading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** A page as the body of a function, which MDX's `run` makes a component of, and its headings in order. */
export interface CompiledPage {
  readonly code: string;
  readonly headings: readonly PageHeading[];
}

/** Compiles the text of a page without front matter. Rejects what cannot be compiled, and any program in it. */
export type PageCompiler = (file: string, text: string) => Promise<CompiledPage>;

/**
 * What compiles content files into pages as Astro's own integration of MDX does: its ids of headings, its
 * element names. `inspect` are plugins that see the HTML which a page becomes.
 */
export function pageCompiler(renderer: DiagramRenderer, inspect: PluggableList = []): PageCompiler {
  const processor = processorOf(renderer, inspect);
  return async (path, value) => {
    const page = new VFile({ path, value });
    const code = String(await processor.process(page));
    return { code, headings: page.data.astro?.headings ?? [] };
  };
}

/**
 * What compiles pages without charts that the project's own parser has parsed, whose trees it changes.
 * Throws what cannot be compiled, and any program in it.
 */
export function treeCompiler(): (file: string, text: string, tree: Root) => CompiledPage {
  const processor = processorOf(noCharts);
  return (path, value, tree) => {
    const page = new VFile({ path, value });
    // MDX's types take what its plugins end with for what they begin with.
    const read = tree as unknown as Parameters<typeof processor.runSync>[0];
    const code = processor.stringify(processor.runSync(read, page), page);
    return { code: String(code), headings: page.data.astro?.headings ?? [] };
  };
}

function processorOf(renderer: DiagramRenderer, inspect: PluggableList = []) {
  return createProcessor({
    remarkPlugins: pagePlugins(renderer),
    rehypePlugins: [rehypeHeadingIds, ...inspect],
    jsxImportSource: 'astro',
    elementAttributeNameCase: 'html',
    format: 'mdx',
    outputFormat: 'function-body',
  });
}
