import type { Root } from 'mdast';
import type { Problem } from '../handbook/problem.ts';
import { nodesOf } from './nodes-of.ts';

/** The identifiers of link definitions that a page refers to. */
export function usedDefinitions(tree: Root): Set<string> {
  const references = nodesOf(tree, 'linkReference', 'imageReference');
  return new Set(references.map(({ identifier }) => identifier));
}

/** Lines that no reader sees, because Markdown takes them for what stands behind a link or a footnote. */
export function findUnusedDefinitions(
  tree: Root,
  file: string,
  lines: readonly string[],
): Problem[] {
  const found: Problem[] = [];
  const used = usedDefinitions(tree);
  const notes = new Set(nodesOf(tree, 'footnoteReference').map(({ identifier }) => identifier));
  for (const node of nodesOf(tree, 'definition')) {
    if (used.has(node.identifier)) continue;
    const line = node.position?.start.line ?? 1;
    const written = lines[line - 1] ?? '';
    const fix = written.replace(/\]:\s*/, ']：');
    const message =
      '这一行网页不显示：方括号后面跟着半角冒号，会被当成链接的地址；若是正文，请改用全角冒号';
    found.push({ file, line, severity: 'error', message, fix });
  }
  for (const { identifier, label, position } of nodesOf(tree, 'footnoteDefinition')) {
    if (notes.has(identifier)) continue;
    const mark = `[^${label ?? identifier}]`;
    const message = `脚注的内容网页不显示：正文里没有写「${mark}」；请在要加脚注的地方写上它，或删掉这一行`;
    found.push({ file, line: position?.start.line ?? 1, severity: 'error', message });
  }
  return found;
}
