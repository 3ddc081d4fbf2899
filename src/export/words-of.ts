import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Piece, Words } from './document.ts';

/** The words of Markdown's phrases; what is no text of its own, as a link, gives its words. */
export function wordsOf(nodes: readonly Nodes[], style?: Piece['style']): Words {
  return nodes.flatMap((node): Words => {
    if (node.type === 'break') return [{ text: '\n' }];
    const own = STYLES[node.type] ?? style;
    if ('children' in node) return wordsOf(node.children, own);
    const text = textOf(node);
    return text ? [own ? { text, style: own } : { text }] : [];
  });
}

const STYLES: Readonly<Partial<Record<Nodes['type'], Piece['style']>>> = {
  strong: 'strong',
  emphasis: 'emphasis',
  inlineCode: 'program',
};
