import type { List, Table as MarkdownTable, Nodes, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Block, plainParagraph, type ReadResult, type Table } from '../document.ts';
import { readableText } from './read-text.ts';

/** Reads the bytes of a Markdown file; its headings, lists and tables are those of the document. */
export function readMarkdown(name: string, bytes: Uint8Array): ReadResult {
  const text = readableText(bytes);
  if (typeof text !== 'string') return text;
  const [, matter = ''] = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text) ?? [];
  const body = matter ? text.slice(text.indexOf('\n---', 3) + 4) : text;
  const tree = PARSER.parse(body);
  const head = matter.split('\n').filter((line) => line.trim());
  return {
    name,
    blocks: [
      ...head.map((line) => plainParagraph(line.trim())),
      ...tree.children.flatMap((it) => toBlocks(it)),
    ],
    asides: [],
  };
}

function toBlocks(node: RootContent, depth = 0): Block[] {
  switch (node.type) {
    case 'heading':
      return paragraphs(words(node), { outline: node.depth });
    case 'list':
      return listBlocks(node, depth);
    case 'table':
      return [toTable(node)];
    case 'blockquote':
      return node.children.flatMap((child) => toBlocks(child, depth));
    case 'thematicBreak':
      return [];
    case 'definition':
    case 'footnoteDefinition':
      return paragraphs(node.type === 'definition' ? node.url : textOf(node));
    case 'paragraph':
      return paragraphs(words(node), { isStrong: isStrong(node) });
    default:
      return paragraphs('value' in node ? node.value : textOf(node));
  }
}

function listBlocks({ ordered, start, children }: List, depth: number): Block[] {
  return children.flatMap((item, at) => {
    const label = ordered ? `${(start ?? 1) + at}.` : '•';
    const [first, ...rest] = item.children.flatMap((child) => toBlocks(child, depth + 1));
    const list = `md/${depth}/${ordered ? 1 : 0}`;
    if (!first) return [];
    const head = first.kind === 'paragraph' && !first.label ? { ...first, label, list } : first;
    return [head, ...rest];
  });
}

function toTable({ children }: MarkdownTable): Table {
  const rows = children.map((row) =>
    row.children.map((cell, column) => ({
      column,
      width: 1,
      isContinued: false,
      blocks: paragraphs(words(cell)),
    })),
  );
  return { kind: 'table', rows };
}

function paragraphs(text: string, parts: Parameters<typeof plainParagraph>[1] = {}): Block[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter(Boolean).map((line) => plainParagraph(line, parts));
}

/** The words of a node as they stand, addresses of links behind their words. */
function words(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'image') return `${node.alt ?? ''}（图片 ${node.url}）`;
  if (node.type === 'link') {
    const inside = node.children.map(words).join('');
    return inside === node.url ? inside : `${inside}（${node.url}）`;
  }
  if (node.type === 'html' && /^<br\s*\/?>$/i.test(node.value)) return '\n';
  if ('children' in node) return node.children.map(words).join('');
  return 'value' in node ? node.value : '';
}

function isStrong({ children }: { readonly children: readonly RootContent[] }): boolean {
  return children.length > 0 && children.every(({ type }) => type === 'strong');
}

const PARSER = unified().use(remarkParse).use(remarkGfm);
