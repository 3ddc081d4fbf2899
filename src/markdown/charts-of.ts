import type { Code, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { nodesOf } from './nodes-of.ts';

/** A ```mermaid fence of a page, and the heading above it: empty at the top. */
export interface Chart {
  readonly fence: Code;
  readonly heading: string;
}

/** The charts of a page in their order. */
export function chartsOf(tree: Root): Chart[] {
  let heading = '';
  return nodesOf(tree, 'heading', 'code').flatMap((node) => {
    if (node.type === 'heading') heading = textOf(node);
    return node.type === 'code' && node.lang === 'mermaid' ? [{ fence: node, heading }] : [];
  });
}
