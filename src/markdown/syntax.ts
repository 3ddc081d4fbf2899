import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { type PluggableList, unified } from 'unified';
import { bareUrls } from './bare-urls.ts';
import { gfm } from './gfm.ts';
import { joinedLines } from './joined-lines.ts';

/**
 * What our Markdown understands beyond CommonMark, for every parser in the project. A single tilde is
 * no strike-through (`9~12点`), emphasis ends where Chinese punctuation stands beside it, and a line break
 * between Chinese characters is no blank.
 */
export const syntaxPlugins: PluggableList = [
  [gfm, { singleTilde: false }],
  remarkCjkFriendly,
  bareUrls,
  joinedLines,
];

/** The parser of the checks: the very packages and plugins with which Astro compiles the pages. */
export const parser = unified().use(remarkParse).use(remarkMdx).use(syntaxPlugins).freeze();
