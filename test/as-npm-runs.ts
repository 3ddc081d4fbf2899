import { join, resolve } from 'node:path';

const PROJECT = resolve(import.meta.dirname, '..');

/** What Node is told to run a script of a project as its npm scripts do, which keep what was compiled. */
export function asNpmRuns(script: string, folder = PROJECT): [string, string, string] {
  return ['--import', join(folder, 'scripts/keep-compiled.mjs'), join(folder, script)];
}
