import type { Code, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { WrittenFence } from '../handbook/content.ts';

/** The charts of a page: its ```mermaid fences. */
export function readFences(tree: Root): WrittenFence[] {
  const fences: WrittenFence[] = [];
  visit(tree, 'code', ({ lang, value, position }: Code) => {
    if (lang === 'mermaid') fences.push({ line: (position?.start.line ?? 0) + 1, source: value });
  });
  return fences;
}
