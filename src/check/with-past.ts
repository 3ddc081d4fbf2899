import { readFolder } from '../content/read-folder.ts';
import { type Meanwhile, readTogether } from '../content/read-together.ts';
import type { Content } from '../handbook/content.ts';
import { readPast } from './read-past.ts';

/** The content of a folder that was read, or is read now, with what git remembers. */
export function withPast(
  projectFolder: string,
  folder = readFolder(projectFolder),
  meanwhile: Meanwhile = {},
): Content {
  const content = readTogether(folder, meanwhile);
  return { ...content, past: readPast(projectFolder, content) };
}
