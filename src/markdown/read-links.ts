import type { Definition, Link, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { LinkSource, WrittenLink } from '../handbook/content.ts';
import { nodesOf } from './nodes-of.ts';
import { usedDefinitions } from './unused-definitions.ts';

/** The links of a page, and what only looks like one. `lines` are all lines of the file. */
export function readLinks(tree: Root, lines: readonly string[]): WrittenLink[] {
  const links: WrittenLink[] = [];
  const used = usedDefinitions(tree);
  for (const node of nodesOf(tree, 'link', 'definition')) {
    if (node.type === 'definition' && !used.has(node.identifier)) continue;
    const source = sourceOf(node, lines);
    const link = { line: node.position?.start.line ?? 1, text: textOf(node), target: node.url };
    links.push(source ? { ...link, source } : link);
  }
  return links;
}

/** Where the target of a link stands; null where that is not one line. */
function sourceOf(node: Link | Definition, lines: readonly string[]): LinkSource | null {
  const { start, end } = node.position ?? {};
  const text = lines[(end?.line ?? 0) - 1];
  if (!start || !end || text === undefined) return null;
  const from = start.line === end.line ? start.column - 1 : 0;
  const written = text.slice(from, end.column - 1);
  const opening = node.type === 'link' ? openingOf(node, written, { line: end.line, from }) : ']:';
  const at = written.indexOf(opening ?? '');
  if (opening === null || at < 0) return null;
  const inner = written.slice(at + opening.length).replace(/\)$/, '');
  const [, space = '', target = ''] = /^(\s*)(<[^<>]*>|\S*)/.exec(inner) ?? [];
  const begin = from + at + opening.length + space.length;
  return { line: end.line, text, start: begin, end: begin + target.length, frame: null };
}

/** What stands before the target: `](` behind the words, nothing where they are the target themselves. */
function openingOf(
  { children }: Link,
  written: string,
  { line, from }: { line: number; from: number },
): string | null {
  if (!written.endsWith(')')) return null;
  const last = children.at(-1)?.position?.end;
  if (!last) return '](';
  if (last.line !== line) return '](';
  return `${written.slice(0, Math.max(0, last.column - 1 - from))}](`;
}
