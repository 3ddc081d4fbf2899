import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { resolveLink } from '../handbook/links.ts';
import { contentPath, type PageFile } from './content-path.ts';

/** Turns links between content files, as editors follow them, into links between pages. */
export function pageLinks() {
  return (tree: Root, page: PageFile): void => {
    const file = contentPath(page);
    visit(tree, ['link', 'definition'], (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return;
      const target = resolveLink(file, node.url);
      if (target.kind === 'page') node.url = target.url;
    });
  };
}
