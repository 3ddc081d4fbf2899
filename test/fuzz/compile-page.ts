import { fileURLToPath } from 'node:url';
import { parseFrontmatter, type RemarkPlugins, unified } from '@astrojs/markdown-remark';
import type { Root } from 'hast';
import { pageText } from '../../src/content/page-text.ts';
import type { DiagramRenderer } from '../../src/diagrams/renderer.ts';
import { pagePlugins } from '../../src/markdown/page-plugins.ts';

/** Compiles a content file as a build does; gives what becomes of its body. Rejects where a build fails. */
export type CompilePage = (file: string, written: string) => Promise<Root>;

/** The compiler of Astro itself, with the plugins of the project and the options of its configuration. */
export async function pageCompiler(renderer: DiagramRenderer): Promise<CompilePage> {
  let compiled: Root = { type: 'root', children: [] };
  const keep = () => (tree: Root) => {
    compiled = structuredClone(tree);
  };
  const processor = unified({
    remarkPlugins: pagePlugins(renderer) as RemarkPlugins,
    rehypePlugins: [keep],
    gfm: false,
    smartypants: false,
  });
  const compiler = await processor.createMdxRenderer?.(
    { syntaxHighlight: false },
    { optimize: false, srcDir: new URL('src/', PROJECT) },
  );
  return async (file, written) => {
    const text = pageText(file, written);
    const { content, frontmatter } = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
    await compiler?.process(content, fileURLToPath(new URL(file, PROJECT)), frontmatter);
    if (content !== text) throw new Error('Astro read more front matter');
    return compiled;
  };
}

const PROJECT = new URL('../../', import.meta.url);
