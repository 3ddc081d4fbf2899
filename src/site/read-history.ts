import { runGit } from '../git/run-git.ts';

/**
 * The date (`YYYY-MM-DD`) of the last commit of every file below `content/`, by its path from the
 * project's folder, latest first. Empty where the true date is not known: without git, outside a
 * repository, before the first commit and in a shallow clone. The reason is handed to `tell`, in Chinese.
 */
export function readHistory(
  projectFolder: string,
  tell: (reason: string) => void,
): ReadonlyMap<string, string> {
  try {
    if (git(projectFolder, 'rev-parse', '--is-shallow-repository').trim() === 'false')
      return parseLog(git(projectFolder, ...LOG));
    tell(`${WITHOUT}：这是浅克隆，取不到完整的提交记录`);
  } catch (error) {
    tell(`${WITHOUT}：${reasonOf(error)}`);
  }
  return new Map();
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

function git(folder: string, ...args: string[]): string {
  return runGit(folder, args).toString();
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'ENOENT') return '没有安装 git';
  return 'stderr' in error ? String(error.stderr).trim() : error.message;
}

const WITHOUT = '页面上不显示「最近更新」';

/** A sign that no date and no file name holds; with `-z` git quotes no Chinese file names. */
const COMMIT = '\x01';
const LOG = ['log', '-z', '--relative', `--format=${COMMIT}%cs`, '--name-only', '--', 'content'];
