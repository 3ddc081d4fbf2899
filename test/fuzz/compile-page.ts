import type { Root } from 'hast';
import { pageText } from '../../src/content/page-text.ts';
import type { DiagramRenderer } from '../../src/diagrams/renderer.ts';
import { pageCompiler } from '../../src/markdown/compile-page.ts';

/** Compiles a content file as a build does; gives what becomes of its body. Rejects where a build fails. */
export type CompilePage = (file: string, written: string) => Promise<Root>;

/** The compiler of a build, looked at behind all of its plugins. */
export function inspectedCompiler(renderer: DiagramRenderer): CompilePage {
  let compiled: Root = { type: 'root', children: [] };
  const keep = () => (tree: Root) => {
    compiled = structuredClone(tree);
  };
  const compile = pageCompiler(renderer, [keep]);
  return async (file, written) => {
    await compile(file, pageText(file, written));
    return compiled;
  };
}
