import type { Root } from 'mdast';
import { contentPath, type PageFile } from './content-path.ts';
import { findUnsafeContent } from './unsafe-content.ts';

/** Fails the compilation of a page that holds a program: the last gate before it would run. */
export function refuseUnsafeContent() {
  return (tree: Root, page: PageFile): void => {
    const [first] = findUnsafeContent(tree);
    if (first) throw new Error(`${contentPath(page)}:${first.line} ${first.message}`);
  };
}
