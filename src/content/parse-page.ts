import { type Body, readBody } from '../markdown/read-body.ts';
import { readFrontMatter } from './front-matter.ts';
import type { YamlMapping } from './read-yaml.ts';

/** An `.mdx` file parsed, but not yet understood. */
export interface ParsedPage {
  readonly mapping: YamlMapping;
  /** The page with spaces for its front matter. */
  readonly rest: string;
  readonly body: Body;
}

/** Parses an `.mdx` file, whose front matter may have these keys. What is wrong with it stands in both parts. */
export function parsePage(file: string, text: string, keys: readonly string[] = []): ParsedPage {
  const { mapping, rest } = readFrontMatter(file, text, keys);
  return { mapping, rest, body: readBody(rest) };
}
