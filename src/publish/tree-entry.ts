import { isMedia } from '../handbook/public-file.ts';

/** One file of a pushed commit. */
export interface TreeEntry {
  /** Git's mode, such as 100644. */
  readonly mode: string;
  readonly id: string;
  /** In bytes; 0 where it is no file. */
  readonly size: number;
  readonly path: string;
  /** Whether the name can be read as UTF-8; otherwise `path` is only a picture of it. */
  readonly isReadable: boolean;
}

/** A file that cannot be published, and what to do. */
export interface TreeFault {
  readonly path: string;
  readonly message: string;
}

/** Whether a path is of the folders that may be pushed. */
export function isContent(path: string): boolean {
  return /^(?:content|public)(?:\/|$)/.test(path);
}

/** Whether a file is of the program, though it stands in a folder that people push. */
export function isProgram(path: string): boolean {
  return path.startsWith('public/') && !isMedia(path);
}
