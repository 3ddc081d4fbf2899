import type { Root } from 'mdast';
import type { WrittenFence } from '../handbook/content.ts';
import { chartsOf } from './charts-of.ts';

/** The charts of a page: its ```mermaid fences. */
export function readFences(tree: Root): WrittenFence[] {
  return chartsOf(tree).map(({ fence: { value, position }, heading }) => ({
    line: (position?.start.line ?? 0) + 1,
    source: value,
    heading,
  }));
}
