import { execFileSync } from 'node:child_process';

/** Commits everything in a folder at a time of a day (`YYYY-MM-DD`), whoever runs the tests; makes a repository of it where it is none. */
export function commit(folder: string, day: string, time = '12:00'): void {
  const at = `${day}T${time}:00+08:00`;
  git(folder, at, 'init', '-q');
  git(folder, at, 'add', '.');
  git(folder, at, '-c', 'user.name=HR', '-c', 'user.email=hr@example.com', 'commit', '-qm', '改');
}

function git(folder: string, date: string, ...args: string[]): void {
  // Run from a hook, git would work on the repository of the hook; and people sign their commits.
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const fixed = { GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date, GIT_CONFIG_GLOBAL: '/dev/null' };
  execFileSync('git', args, { cwd: folder, env: { ...Object.fromEntries(own), ...fixed } });
}
