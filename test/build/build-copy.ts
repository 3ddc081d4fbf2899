import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { commit } from '../commit.ts';
import { SAMPLE } from '../sample.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const LEFT_BEHIND = [
  '.git',
  'content',
  'node_modules',
  'dist',
  '.build',
  '.build-last',
  '.astro',
  'screenshots',
];
const run = promisify(execFile);

/** What Vitest tells its own code, and Vite would believe in a build. */
const VITEST = /^(?:VITEST|DEV$|PROD$|SSR$|MODE$|TEST$|BASE_URL$)/;

/**
 * A copy of the project in a folder and with a history of its own, with the same packages but
 * caches of its own, and with the sample in place of HR's content.
 */
export function copyProject(name: string): string {
  const folder = join(temporaryFolder(), name);
  const filter = (path: string) => !LEFT_BEHIND.includes(relative(PROJECT, path));
  cpSync(PROJECT, folder, { recursive: true, filter });
  cpSync(join(SAMPLE, 'content'), join(folder, 'content'), { recursive: true });
  commit(folder, '2026-01-02');
  linkPackages(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Builds a copy of the project. Rejects with what the build printed where it fails. */
export async function build(folder: string, env: Readonly<Record<string, string>> = {}) {
  const script = join(folder, 'scripts/build.ts');
  await run(process.execPath, [script], {
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

/** Links every package; names that begin with a dot are caches, which the copy makes itself. */
function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  const names = readdirSync(from).filter(
    (name) => !name.startsWith('.') && existsSync(join(from, name)),
  );
  for (const name of names) symlinkSync(join(from, name), join(to, name));
}
