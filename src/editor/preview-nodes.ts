import type { RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A text as Markdown reads it, without its places, for a view of how it will look. */
export function previewNodes(text: string): readonly RootContent[] {
  const { children } = unified().use(remarkParse).use(remarkGfm).parse(text);
  return JSON.parse(
    JSON.stringify(children, (key, value) => (key === 'position' ? undefined : value)),
  );
}
