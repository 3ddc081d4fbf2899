import type { Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { syntaxPlugins } from '../markdown/syntax.ts';

/** A text as pages read it, without its places, for a view of how it will look. */
export function previewNodes(text: string): readonly RootContent[] {
  const { children } = PREVIEW.runSync(PREVIEW.parse(text)) as Root;
  return JSON.parse(
    JSON.stringify(children, (key, value) => (key === 'position' ? undefined : value)),
  );
}

/** What is being typed may be no MDX yet. */
const PREVIEW = unified().use(remarkParse).use(syntaxPlugins).freeze();
