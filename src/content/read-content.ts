import type { Content } from '../handbook/content.ts';
import { type ContentReader, plainReader } from './content-reader.ts';
import { parseContent } from './parse-content.ts';
import { type ContentFolder, readFolder } from './read-folder.ts';

/** The door of scripts and tests: the content of a project's folder, with all that is wrong with it. */
export function readContent(projectFolder: string): Content {
  return parseFolder(readFolder(projectFolder));
}

/** The content of a folder that was read. Where a file could not be, no other is blamed for its names. */
export function parseFolder(
  { texts, files, problems, unread }: ContentFolder,
  reader: ContentReader = plainReader,
): Content {
  const content = parseContent(texts, reader);
  const isTold = (file: string) => unread.includes('content') || unread.includes(file);
  const others = content.problems.filter(({ file }) => !isTold(file));
  return { ...content, files, isPartial: unread.length > 0, problems: [...problems, ...others] };
}
