import { relative } from 'node:path';

/** Whether a file, by its full path, belongs to the content of a project's folder, or pages may lead to it. */
export function isContentFile(file: string, projectFolder: string): boolean {
  return /^(?:content|public)[\\/]/.test(relative(projectFolder, file));
}
