import type { List, Nodes } from 'mdast';
import type { Outline } from '../diagrams/outline.ts';
import { chartWords } from '../markdown/chart-words.ts';
import type { DocumentPart } from './document.ts';
import { wordsOf } from './words-of.ts';

/** What charts say in words, by their source. */
export type Outlines = ReadonlyMap<string, Outline>;

/**
 * The blocks of a page's Markdown as parts of a document: paragraphs, lists, tables, and of a chart its steps
 * as a list, or where no outline of it is known, its words.
 */
export function markdownParts(nodes: readonly Nodes[], outlines: Outlines): DocumentPart[] {
  return nodes.flatMap((node) => partsOf(node, outlines));
}

function partsOf(node: Nodes, outlines: Outlines): DocumentPart[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', level: node.depth > 2 ? 2 : 1, text: plain(node.children) }];
    case 'paragraph':
      return [{ kind: 'paragraph', words: wordsOf(node.children) }];
    case 'list':
      return listParts(node, 0, outlines);
    case 'table':
      return [{ kind: 'table', rows: node.children.map(rowWords) }];
    case 'code':
      return node.lang === 'mermaid' ? chartParts(node.value, outlines) : codeParts(node.value);
    case 'blockquote':
      return markdownParts(node.children, outlines).map(quoted);
    default:
      return 'children' in node ? markdownParts(node.children, outlines) : [];
  }
}

function listParts(list: List, level: number, outlines: Outlines): DocumentPart[] {
  const own = { start: list.ordered ? (list.start ?? 1) : null, level };
  return list.children.flatMap((item) =>
    item.children.flatMap((child, at): DocumentPart[] => {
      if (child.type === 'list') return listParts(child, level + 1, outlines);
      if (at > 0 || child.type !== 'paragraph') return partsOf(child, outlines);
      return [{ kind: 'item', list: own, words: wordsOf(child.children) }];
    }),
  );
}

/** As the page has it below the chart: every box, and below it what follows. */
function chartParts(source: string, outlines: Outlines): DocumentPart[] {
  const boxes = outlines.get(source) ?? [];
  if (!boxes.length)
    return [{ kind: 'paragraph', words: [{ text: chartWords(source) }], as: 'chart' }];
  const list = { start: null, level: 0 };
  const below = { start: null, level: 1 };
  return boxes.flatMap(({ text, next }): DocumentPart[] => [
    { kind: 'item', list, words: [{ text }], isOfChart: true },
    ...next.map(
      (step): DocumentPart => ({
        kind: 'item',
        list: below,
        words: [{ text: `${step.label || '接着'}：${step.text}` }],
        isOfChart: true,
      }),
    ),
  ]);
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
    as: 'program',
  }));
}

function quoted(part: DocumentPart): DocumentPart {
  return part.kind === 'paragraph' && !part.as ? { ...part, as: 'quote' } : part;
}
