import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runGit } from '../git/run-git.ts';

/**
 * The files of a project's `content/`, without the guide, that could not be had back once they are
 * replaced: changed since the last commit or in none, and all of them outside git.
 */
export function findLosses(projectFolder: string): string[] {
  return (uncommitted(projectFolder) ?? allFiles(projectFolder)).filter(isReplaced).toSorted();
}

/** Null where git cannot say. */
function uncommitted(folder: string): string[] | null {
  try {
    const prefix = git(folder, 'rev-parse', '--show-prefix').replace(/\n$/, '');
    const status = git(folder, ...STATUS, '--', 'content');
    const changed = status.split('\0').filter((entry) => entry && !DELETED.test(entry));
    return changed.map((entry) => entry.slice(STATE + prefix.length));
  } catch {
    return null;
  }
}

function allFiles(folder: string): string[] {
  if (!existsSync(join(folder, 'content'))) return [];
  return readdirSync(join(folder, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'));
}

function isReplaced(path: string): boolean {
  return !path.startsWith('content/guide/') && !/\/\.[^/]*$/.test(path);
}

function git(folder: string, ...args: string[]): string {
  return runGit(folder, args).toString();
}

/** Two letters of state and a space stand before each path; without `-z` Chinese ones are quoted. */
const STATE = 3;
/** What is only deleted still stands in the last commit. */
const DELETED = /^(?: D|D ) /;
const STATUS = [
  ...['status', '--porcelain', '-z', '--no-renames'],
  ...['--untracked-files=all', '--ignored=matching'],
];
