import { execFileSync } from 'node:child_process';
import { GIT_ENVIRONMENT } from '../../publish/server.ts';

/** What there is to see in a bare repository. */
export function lookAtRepository(folder: string) {
  const raw = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, env: GIT_ENVIRONMENT }).toString();
  const git = (...args: string[]) => raw(...args).trimEnd();
  return {
    git,
    main: () => git('rev-parse', 'main'),
    commits: () => Number(git('rev-list', '--count', 'main')),
    /** Every text of the content in main. */
    content: () => {
      const files = git('ls-tree', '-r', '-z', '--name-only', 'main', 'content').split('\0');
      return new Map(
        files
          .filter(Boolean)
          .map((file) => [file, raw('show', `main:${file}`).replace(/^\uFEFF/, '')]),
      );
    },
  };
}
