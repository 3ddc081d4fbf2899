import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { isApprovedFile } from '../handbook/approved-file.ts';
import { resolveLink } from '../handbook/links.ts';
import { contentPath, type PageFile } from './content-path.ts';
import { nodesOf } from './nodes-of.ts';

/**
 * Turns links between content files and to those of `public/`, as editors follow them, into links of the site. What was approved
 * once may lead to what is gone by now: there they are words.
 */
export function pageLinks() {
  return (tree: Root, page: PageFile): void => {
    const file = contentPath(page);
    if (isApprovedFile(file)) unlink(tree, file);
    for (const node of nodesOf(tree, 'link', 'definition')) {
      const target = resolveLink(file, node.url);
      if (target.kind === 'page' || target.kind === 'file') node.url = target.url;
    }
  };
}

function unlink(tree: Root, file: string): void {
  visit(tree, ['link', 'linkReference'], (node, at, parent) => {
    if (node.type !== 'link' && node.type !== 'linkReference') return;
    if (node.type === 'link' && resolveLink(file, node.url).kind === 'outside') return;
    if (!parent || !('children' in parent) || at === undefined) return;
    parent.children.splice(at, 1, ...node.children);
    return [SKIP, at];
  });
}
