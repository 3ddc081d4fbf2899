import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../handbook/content.ts';
import { type ContentFiles, parseContent } from './parse-content.ts';

/** The door of scripts and tests: the content of a project's folder. Throws as `readFiles` does. */
export function readContent(projectFolder: string): Content {
  return parseContent(readFiles(projectFolder));
}

/**
 * The text of every file in a project's `content` folder. Hidden files (`.DS_Store`) are passed over;
 * a missing folder throws.
 */
export function readFiles(projectFolder: string): ContentFiles {
  const folder = join(projectFolder, 'content');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .map((path) => `content/${path.replaceAll('\\', '/')}`)
    .toSorted();
  const read = (path: string) => readFileSync(join(projectFolder, path), 'utf8');
  return new Map(paths.map((path) => [path, read(path)]));
}
