import type { Root } from 'mdast';
import type { WrittenFence } from '../handbook/content.ts';
import { nodesOf } from './nodes-of.ts';

/** The charts of a page: its ```mermaid fences. */
export function readFences(tree: Root): WrittenFence[] {
  return nodesOf(tree, 'code')
    .filter(({ lang }) => lang === 'mermaid')
    .map(({ value, position }) => ({ line: (position?.start.line ?? 0) + 1, source: value }));
}
