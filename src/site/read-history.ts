import { execFileSync, type StdioOptions } from 'node:child_process';

/**
 * The date (`YYYY-MM-DD`) of the last commit of every file below `content/`, by its path from the
 * project's folder, latest first. Empty outside git and in a shallow clone, where the true date is
 * not known.
 */
export function readHistory(projectFolder: string): ReadonlyMap<string, string> {
  if (git(projectFolder, 'rev-parse', '--is-shallow-repository')?.trim() !== 'false')
    return new Map();
  const log = git(
    projectFolder,
    ...['log', '-z', '--relative', `--format=${COMMIT}%cs`, '--name-only', '--', 'content'],
  );
  return parseLog(log ?? '');
}

/** The last date of each file in a log of `COMMIT date NUL files…`, newest commit first. */
function parseLog(log: string): Map<string, string> {
  const dates = new Map<string, string>();
  for (const commit of log.split(COMMIT).slice(1)) {
    const [date = '', ...files] = commit.split('\0').map((part) => part.trim());
    for (const file of files) if (file && !dates.has(file)) dates.set(file, date);
  }
  return dates;
}

function git(folder: string, ...args: string[]): string | null {
  try {
    return execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio, maxBuffer });
  } catch {
    return null;
  }
}

/** A sign that no date and no file name holds; with `-z` git quotes no Chinese file names. */
const COMMIT = '\x01';
const stdio: StdioOptions = ['ignore', 'pipe', 'ignore'];
const maxBuffer = 512 * 1024 * 1024;
