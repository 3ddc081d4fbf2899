import { execFileSync } from 'node:child_process';

/**
 * What git prints when it is run in a folder, as bytes; `input` is what it reads. Throws where git is
 * not installed or refuses; the error has git's own words in `stderr`.
 */
export function runGit(folder: string, args: readonly string[], input = ''): Buffer {
  return execFileSync('git', args, { cwd: folder, maxBuffer, stdio: 'pipe', input });
}

const maxBuffer = 512 * 1024 * 1024;
