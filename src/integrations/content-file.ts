import { relative } from 'node:path';

/** Whether a file, by its full path, belongs to the content of a project's folder. */
export function isContentFile(file: string, projectFolder: string): boolean {
  return /^content[\\/]/.test(relative(projectFolder, file));
}
