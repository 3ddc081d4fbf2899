import type { Root } from 'mdast';
import { nodesOf } from './nodes-of.ts';

/** Writes the boxes of `- [ ]` and `- [x]` as characters: a page has no form to tick them in. */
export function taskItems() {
  return (tree: Root): void => {
    for (const item of nodesOf(tree, 'listItem')) {
      if (typeof item.checked !== 'boolean') continue;
      const [first] = item.children;
      const box = { type: 'text', value: item.checked ? '☑ ' : '☐ ' } as const;
      if (first?.type === 'paragraph') first.children.unshift(box);
      item.checked = null;
    }
  };
}
