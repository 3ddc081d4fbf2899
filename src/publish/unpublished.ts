import { runGit } from '../git/run-git.ts';
import { isContent, isProgram } from './tree-entry.ts';

/** What of a project's content is changed and not committed, so that no release holds it; by its paths. */
export function unpublishedPaths(project: string): string[] {
  const printed = runGit(project, ['status', '--porcelain', '-z', '--no-renames', '-uall']);
  return printed
    .toString()
    .split('\0')
    .map((line) => line.slice('XY '.length))
    .filter((path) => isContent(path) && !isProgram(path));
}
