import type { List, Nodes } from 'mdast';
import { chartWords } from '../markdown/chart-words.ts';
import type { DocumentPart } from './document.ts';
import { wordsOf } from './words-of.ts';

/** The blocks of a page's Markdown as parts of a document: paragraphs, lists, tables; of a chart its words. */
export function markdownParts(nodes: readonly Nodes[]): DocumentPart[] {
  return nodes.flatMap(partsOf);
}

function partsOf(node: Nodes): DocumentPart[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', level: node.depth > 2 ? 2 : 1, text: plain(node.children) }];
    case 'paragraph':
      return [{ kind: 'paragraph', words: wordsOf(node.children) }];
    case 'list':
      return listParts(node, 0);
    case 'table':
      return [{ kind: 'table', rows: node.children.map(rowWords) }];
    case 'code':
      return codeParts(node.lang === 'mermaid' ? chartWords(node.value) : node.value);
    case 'blockquote':
      return node.children.flatMap(partsOf).map(quoted);
    default:
      return 'children' in node ? node.children.flatMap(partsOf) : [];
  }
}

function listParts({ ordered, start, children }: List, level: number): DocumentPart[] {
  const list = { start: ordered ? (start ?? 1) : null, level };
  return children.flatMap((item) =>
    item.children.flatMap((child, at): DocumentPart[] => {
      if (child.type === 'list') return listParts(child, level + 1);
      if (at > 0 || child.type !== 'paragraph') return partsOf(child);
      return [{ kind: 'item', list, words: wordsOf(child.children) }];
    }),
  );
}

function rowWords({ children }: { readonly children: readonly { readonly children: Nodes[] }[] }) {
  return children.map((cell) => wordsOf(cell.children));
}

function plain(nodes: readonly Nodes[]): string {
  return wordsOf(nodes)
    .map(({ text }) => text)
    .join('');
}

function codeParts(text: string): DocumentPart[] {
  const lines = text.split('\n');
  return lines.map((line) => ({
    kind: 'paragraph',
    words: [{ text: line, style: 'program' }],
  }));
}

function quoted(part: DocumentPart): DocumentPart {
  return part.kind === 'paragraph' ? { ...part, isQuoted: true } : part;
}
