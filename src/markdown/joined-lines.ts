import type { Root } from 'mdast';
import { withoutBreaks } from '../handbook/without-breaks.ts';
import { nodesOf } from './nodes-of.ts';

/**
 * Joins the lines of a paragraph where a line breaks between two Chinese characters or marks: a browser
 * would show a blank there, and a search would miss the word that the break parts.
 */
export function joinedLines() {
  return (tree: Root): void => {
    for (const node of nodesOf(tree, 'text')) node.value = withoutBreaks(node.value);
  };
}
