import type { Root } from 'mdast';
import { nodesOf } from './nodes-of.ts';

/**
 * Joins the lines of a paragraph where a line breaks between two Chinese characters or marks: a browser
 * would show a blank there, and a search would miss the word that the break parts.
 */
export function joinedLines() {
  return (tree: Root): void => {
    for (const node of nodesOf(tree, 'text')) node.value = node.value.replace(BREAK, '');
  };
}

const CHINESE = '[\\p{Script=Han}\\u3001-\\u303F\\uFF00-\\uFFEF“”‘’…—]';
const BREAK = new RegExp(`(?<=${CHINESE})[ \\t]*\\n[ \\t]*(?=${CHINESE})`, 'gu');
