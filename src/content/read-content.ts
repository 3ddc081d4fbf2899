import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../handbook/content.ts';
import { parseContent } from './parse-content.ts';

/**
 * The door of scripts and tests: the content of a project's folder, read from its files. Hidden files
 * (`.DS_Store`) are passed over; a missing `content` folder throws.
 */
export function readContent(projectFolder: string): Content {
  const folder = join(projectFolder, 'content');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .map((path) => `content/${path.replaceAll('\\', '/')}`)
    .toSorted();
  const read = (path: string) => readFileSync(join(projectFolder, path), 'utf8');
  return parseContent(new Map(paths.map((path) => [path, read(path)])));
}
