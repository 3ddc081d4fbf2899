import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Writes the boxes of `- [ ]` and `- [x]` as characters: a page has no form to tick them in. */
export function taskItems() {
  return (tree: Root): void => {
    visit(tree, 'listItem', (item) => {
      if (typeof item.checked !== 'boolean') return;
      const [first] = item.children;
      const box = { type: 'text', value: item.checked ? '☑ ' : '☐ ' } as const;
      if (first?.type === 'paragraph') first.children.unshift(box);
      item.checked = null;
    });
  };
}
