import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Joins the lines of a paragraph where a line breaks between two Chinese characters or marks: a browser
 * would show a blank there, and a search would miss the word that the break parts.
 */
export function joinedLines() {
  return (tree: Root): void =>
    visit(tree, 'text', (node) => {
      node.value = node.value.replace(BREAK, '');
    });
}

const CHINESE = '[\\p{Script=Han}\\u3001-\\u303F\\uFF00-\\uFFEF“”‘’…—]';
const BREAK = new RegExp(`(?<=${CHINESE})[ \\t]*\\n[ \\t]*(?=${CHINESE})`, 'gu');
