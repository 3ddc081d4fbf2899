import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeProject } from '../write-project.ts';

/** A project's folder with a little content. */
export function project(files: Readonly<Record<string, string>> = CONTENT): string {
  const folder = temporaryFolder();
  writeProject(folder, new Map(Object.entries(files)));
  return folder;
}

/** Every file below a folder by its path from it, `.git` left out. */
export function filesOf(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  const own = paths.filter((path) => !path.startsWith('.git/')).toSorted();
  return Object.fromEntries(own.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

export const CONTENT = {
  'content/handbook.yaml': 'title: 手册\n',
  'content/guide/how-to.mdx': '---\ntitle: 怎么读\norder: 1\n---\n',
  'content/roles/old.mdx': '旧',
  'README.md': '说明',
};
