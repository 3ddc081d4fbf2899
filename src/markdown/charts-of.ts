import type { Code, Parents, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** A ```mermaid fence of a page, where it stands, and the heading above it: empty at the top. */
export interface Chart {
  readonly fence: Code;
  readonly place: Parents;
  readonly index: number;
  readonly heading: string;
}

/** The charts of a page in their order. */
export function chartsOf(tree: Root): Chart[] {
  const charts: Chart[] = [];
  let heading = '';
  visit(tree, ['heading', 'code'], (node, index, place: Parents | undefined) => {
    if (node.type === 'heading') heading = textOf(node);
    if (node.type === 'code' && node.lang === 'mermaid' && place && index !== undefined)
      charts.push({ fence: node, place, index, heading });
  });
  return charts;
}
