import type { Root } from 'mdast';
import { nodesOf } from './nodes-of.ts';

/**
 * The lines of a page with blanks for all that Markdown made something of: code, links, definitions,
 * escaped signs and the marks of emphasis. What still looks like a mark, readers see as it is.
 */
export function plainLines(tree: Root, lines: readonly string[]): string[] {
  const text = lines.join('\n');
  const unescaped = text.replace(/\\[!-/:-@[-`{-~]/g, '  ');
  // Most pages are words alone, and need not be taken apart sign by sign.
  let shown: string[] | null = null;
  const blank = (from = 0, to = 0) => {
    shown ??= unescaped.split('');
    for (let at = from; at < to; at++) if (shown[at] !== '\n') shown[at] = ' ';
  };
  for (const node of nodesOf(tree)) {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) continue;
    const marks = EMPHASIS[node.type];
    if (UNDERSTOOD.has(node.type)) blank(start, end);
    if (node.type === 'link' && text[start] === '[') blank(start, end);
    if (node.type === 'footnoteDefinition') blank(start, text.indexOf(':', start) + 1);
    if (marks) blank(start, start + marks);
    if (marks) blank(end - marks, end);
  }
  return asText(shown, unescaped).split('\n');
}

function asText(signs: readonly string[] | null, otherwise: string): string {
  return signs ? signs.join('') : otherwise;
}

const UNDERSTOOD = new Set([
  'code',
  'image',
  'imageReference',
  'inlineCode',
  'definition',
  'linkReference',
  'footnoteReference',
]);
const EMPHASIS: Partial<Record<string, number>> = { emphasis: 1, strong: 2, delete: 2 };
