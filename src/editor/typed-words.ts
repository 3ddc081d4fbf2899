import type { ListItem, Paragraph } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { nodesOf } from '../markdown/nodes-of.ts';
import { parser } from '../markdown/syntax.ts';

/**
 * A line of Markdown as one types it: plain words without the signs that keep them plain (`单价\*数量`);
 * as it is written where it holds links, bold type or other marks.
 */
export function typedOf(source: string): string {
  if (!SPECIAL.test(source)) return source;
  const content = parseInline(source);
  return content && !marksIn(source, content).size ? textOf(content) : source;
}

/** The kinds of marks in a line of Markdown beyond plain words; null where it is no line of words. */
export function inlineMarks(source: string): ReadonlySet<string> | null {
  if (!SPECIAL.test(source)) return new Set();
  const content = parseInline(source);
  return content && marksIn(source, content);
}

/** The line as that of a duty, where other things begin than at the beginning of a line of the page. */
function parseInline(source: string): Paragraph | null {
  try {
    const tree = parser.runSync(parser.parse(ITEM + source));
    const [item] = nodesOf(tree as never, 'listItem') as ListItem[];
    const [only, ...others] = item?.children ?? [];
    const isPlain = only?.type === 'paragraph' && !others.length && item?.checked == null;
    return isPlain ? only : null;
  } catch {
    return null;
  }
}

/** An address that is a link as it stands is no mark. */
function marksIn(source: string, content: Paragraph): Set<string> {
  const marks = nodesOf(content).filter((node) => {
    if (node.type === 'text' || node.type === 'paragraph') return false;
    const start = node.position?.start.offset ?? 0;
    return node.type !== 'link' || (ITEM + source).startsWith('[', start);
  });
  return new Set(marks.map(({ type }) => type));
}

const ITEM = '1. ';
const SPECIAL = /[\\`*_{}[\]<>~&|#!@]|^\s*(?:[-+]|\d+[.)])(?:\s|$)|https?:|www\./u;
