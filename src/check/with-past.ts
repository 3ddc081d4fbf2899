import { readFolder } from '../content/read-folder.ts';
import { readTogether } from '../content/read-together.ts';
import type { Content } from '../handbook/content.ts';
import { readPast } from './read-past.ts';

/**
 * The content of a folder that was read, or is read now, with what git remembers. `drawing` charts are drawn
 * meanwhile.
 */
export function withPast(
  projectFolder: string,
  folder = readFolder(projectFolder),
  drawing = 0,
): Content {
  const content = readTogether(folder, drawing);
  return { ...content, past: readPast(projectFolder, content) };
}
