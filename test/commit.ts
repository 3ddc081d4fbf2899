import { execFileSync } from 'node:child_process';

/** Commits everything in a folder at a time of a day (`YYYY-MM-DD`), whoever runs the tests; makes a repository of it where it is none. */
export function commit(folder: string, day: string, time = '12:00'): void {
  const at = `${day}T${time}:00+08:00`;
  // Run from a hook, git would work on the repository of the hook; and people sign their commits.
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const fixed = { GIT_COMMITTER_DATE: at, GIT_AUTHOR_DATE: at, GIT_CONFIG_GLOBAL: '/dev/null' };
  execFileSync('sh', ['-ec', ALL], { cwd: folder, env: { ...Object.fromEntries(own), ...fixed } });
}

/** In one shell: what starts a process from a large one, as tests become, copies the table of all its memory. */
const ALL = `
  [ -e .git ] || git init -q
  git add .
  git -c user.name=HR -c user.email=hr@example.com -c maintenance.auto=false commit -qm 改
`;
