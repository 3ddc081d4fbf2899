import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { chartWords } from './chart-words.ts';

/** What stands under a heading, for the search: paragraph by paragraph, list item, table row and chart. */
export function sectionLines(nodes: readonly Nodes[]): string[] {
  return nodes.flatMap(linesOf).filter((line) => line.trim());
}

function linesOf(node: Nodes): string[] {
  if (node.type === 'code') return [node.lang === 'mermaid' ? chartWords(node.value) : node.value];
  if (node.type === 'tableRow') return [node.children.map((cell) => textOf(cell)).join('，')];
  const isBlock = BLOCKS.has(node.type);
  return isBlock && 'children' in node ? node.children.flatMap(linesOf) : [textOf(node)];
}

/** What holds blocks and no text of its own. */
const BLOCKS: ReadonlySet<string> = new Set([
  'blockquote',
  'list',
  'listItem',
  'table',
  'mdxJsxFlowElement',
]);
