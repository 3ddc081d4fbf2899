import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { runGit } from '../git/run-git.ts';
import type { PlacedProblem } from '../handbook/problem.ts';

/**
 * Says of every file or folder that is asked to be restored by which command git does it, where git has it still:
 * the last state with more in it than stands there now, in whatever commit that was lost.
 */
export function tellRestore(
  projectFolder: string,
  problems: readonly PlacedProblem[],
): readonly PlacedProblem[] {
  return problems.map((problem) => {
    const path = problem.file.replace(/\/$/, '');
    const commit = ASKS.test(problem.message) ? lastWhole(projectFolder, path) : null;
    if (commit === null) return problem;
    const command = `git checkout ${commit} -- ${path}`;
    return { ...problem, message: `${problem.message}。恢复它的命令：${command}` };
  });
}

/** The commit that a path is to be taken from; null where git knows none. */
function lastWhole(projectFolder: string, path: string): string | null {
  if (!PLAIN.test(path)) return null;
  const stats = lstatSync(join(projectFolder, path), { throwIfNoEntry: false });
  const size = stats?.isFile() ? stats.size : 0;
  try {
    const log = ['log', '--format=%h', '--abbrev=10', `-${MOST}`, '--', path];
    const commits = runGit(projectFolder, log).toString().split('\n').filter(Boolean);
    const asked = commits.map((commit) => `${commit}:./${path}\n`).join('');
    const kept = runGit(projectFolder, ['cat-file', '--batch-check'], asked).toString().split('\n');
    return commits.find((_, at) => Number(SIZE.exec(kept[at] ?? '')?.[1]) > size) ?? null;
  } catch {
    return null;
  }
}

/** An approved text is asked back as it was approved, which is not the last that git has. */
const ASKS = /^(?!批准过).*请恢复(?:它(?![的那])|这个文件)/s;
/** A name that a command may hold as it stands. */
const PLAIN = /^[\w./-]+$/;
/** What is lost for longer is found in no hurry. */
const MOST = 50;
const SIZE = / (?:blob|tree) (\d+)$/;
