import { execFile } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { commit } from '../commit.ts';
import { SAMPLE } from '../sample.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { copySources } from './copy-sources.ts';

const run = promisify(execFile);

/** What Vitest tells its own code, and Vite would believe in a build. */
const VITEST = /^(?:VITEST|DEV$|PROD$|SSR$|MODE$|TEST$|BASE_URL$)/;

/**
 * A copy of the project in a folder and with a history of its own, with the same packages, and with the
 * sample in place of HR's content. Its caches are its own; they begin with what the built sample left.
 * `commitPast` makes its history begin earlier.
 */
export function copyProject(name: string, commitPast?: (folder: string) => void): string {
  const folder = join(temporaryFolder(), name);
  copySources(folder);
  cpSync(join(SAMPLE, 'content'), join(folder, 'content'), { recursive: true });
  const sample = process.env['SAMPLE_SITE'];
  const caches = sample && join(sample, '..', CACHES);
  if (caches && existsSync(caches)) cpSync(caches, join(folder, CACHES), { recursive: true });
  commitPast?.(folder);
  commit(folder, '2026-01-02');
  return folder;
}

/** Where a project keeps what it worked out. */
export const CACHES = 'node_modules/.cache';

/** Builds a copy of the project. Rejects with what the build printed where it fails. */
export async function build(folder: string, env: Readonly<Record<string, string>> = {}) {
  const [compiled, script] = ['scripts/keep-compiled.mjs', 'scripts/build.ts'];
  await run(process.execPath, ['--import', join(folder, compiled), join(folder, script)], {
    cwd: folder,
    env: realEnvironment({ NODE_ENV: 'production', ...env }),
  });
  return join(folder, 'dist');
}

/** Vitest runs its own code as a test; what it starts must not take itself for one. */
export function realEnvironment(more: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !VITEST.test(name));
  return { ...Object.fromEntries(own), ...more };
}
