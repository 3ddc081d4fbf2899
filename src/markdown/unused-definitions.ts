import type { Definition, FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from '../handbook/problem.ts';

/** The identifiers of link definitions that a page refers to. */
export function usedDefinitions(tree: Root): Set<string> {
  const used = new Set<string>();
  visit(tree, ['linkReference', 'imageReference'], (node) => {
    if ('identifier' in node) used.add(String(node.identifier));
  });
  return used;
}

/** Lines that no reader sees, because Markdown takes them for what stands behind a link or a footnote. */
export function findUnusedDefinitions(
  tree: Root,
  file: string,
  lines: readonly string[],
): Problem[] {
  const found: Problem[] = [];
  const used = usedDefinitions(tree);
  const notes = new Set<string>();
  visit(tree, 'footnoteReference', ({ identifier }) => {
    notes.add(identifier);
  });
  visit(tree, 'definition', (node: Definition) => {
    if (used.has(node.identifier)) return;
    const line = node.position?.start.line ?? 1;
    const written = lines[line - 1] ?? '';
    const fix = written.replace(/\]:\s*/, ']：');
    const message =
      '这一行网页不显示：方括号后面跟着半角冒号，会被当成链接的地址；若是正文，请改用全角冒号';
    found.push({ file, line, severity: 'error', message, fix });
  });
  visit(tree, 'footnoteDefinition', ({ identifier, label, position }: FootnoteDefinition) => {
    if (notes.has(identifier)) return;
    const mark = `[^${label ?? identifier}]`;
    const message = `脚注的内容网页不显示：正文里没有写「${mark}」；请在要加脚注的地方写上它，或删掉这一行`;
    found.push({ file, line: position?.start.line ?? 1, severity: 'error', message });
  });
  return found;
}
