import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseContent } from './content/parse-content.ts';
import type { Content } from './handbook/content.ts';

/** The door of scripts and tests: the content of a project's folder, read from its files. */
export function readContent(projectFolder: string): Content {
  const paths = readdirSync(join(projectFolder, 'content'), { recursive: true, encoding: 'utf8' })
    .map((path) => `content/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(mdx|yaml)$/.test(path))
    .toSorted();
  const read = (path: string) => readFileSync(join(projectFolder, path), 'utf8');
  return parseContent(new Map(paths.map((path) => [path, read(path)])));
}
