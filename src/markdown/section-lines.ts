import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { chartWords } from './chart-words.ts';

/** What stands under a heading, for the search: paragraph by paragraph, list item, table row and chart. */
export function sectionLines(nodes: readonly Nodes[]): string[] {
  return linesOf(nodes, (node) => textOf(node));
}

/**
 * The same without examples of what to write: blocks of code are left out, and of code within a line what holds
 * Chinese; names of fields and commands stay.
 */
export function proseLines(nodes: readonly Nodes[]): string[] {
  return linesOf(nodes, proseOf);
}

function linesOf(nodes: readonly Nodes[], read: (node: Nodes) => string): string[] {
  const linesIn = (node: Nodes): string[] => {
    if (node.type === 'code' && node.lang === 'mermaid') return [chartWords(node.value)];
    if (node.type === 'tableRow') return [node.children.map(read).join('，')];
    const isBlock = BLOCKS.has(node.type);
    return isBlock && 'children' in node ? node.children.flatMap(linesIn) : [read(node)];
  };
  return nodes.flatMap(linesIn).filter((line) => line.trim());
}

function proseOf(node: Nodes): string {
  if (node.type === 'code') return '';
  if (node.type === 'inlineCode') return /\p{Script=Han}/u.test(node.value) ? '…' : node.value;
  return 'children' in node ? node.children.map(proseOf).join('') : textOf(node);
}

/** What holds blocks and no text of its own. */
const BLOCKS: ReadonlySet<string> = new Set([
  'blockquote',
  'list',
  'listItem',
  'table',
  'mdxJsxFlowElement',
]);
