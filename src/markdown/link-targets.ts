import type { Root } from 'mdast';
import { resolveLink } from '../handbook/links.ts';
import { contentPath, type PageFile } from './content-path.ts';
import { nodesOf } from './nodes-of.ts';

/** Turns links between content files, as editors follow them, into links between pages. */
export function pageLinks() {
  return (tree: Root, page: PageFile): void => {
    const file = contentPath(page);
    for (const node of nodesOf(tree, 'link', 'definition')) {
      const target = resolveLink(file, node.url);
      if (target.kind === 'page') node.url = target.url;
    }
  };
}
