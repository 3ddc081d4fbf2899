import { execFile } from 'node:child_process';
import { cpSync, existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { asNpmRuns } from '../as-npm-runs.ts';
import { commit } from '../commit.ts';
import { SAMPLE } from '../sample.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { copyProgram } from './copy-sources.ts';

const run = promisify(execFile);

/** What Vitest tells its own code, and Vite would believe in a build. */
const VITEST = /^(?:VITEST|DEV$|PROD$|SSR$|MODE$|TEST$|BASE_URL$)/;

/**
 * A copy of the program in a folder and with a history of its own, in which git knows the content only, with the
 * sample in place of HR's. `commitPast` makes its history begin earlier.
 */
export function copyProject(name: string, commitPast?: (folder: string) => void): string {
  const folder = join(temporaryFolder(), name);
  copyWithSample(folder);
  writeFileSync(join(folder, '.gitignore'), '/*\n!/content\n');
  commitPast?.(folder);
  commit(folder, '2026-01-02');
  return folder;
}

/**
 * Copies the program and the sample into a folder, with the same packages. Its caches are its own; they begin
 * with what the built sample left, but for what Node compiled, which all of a run share.
 */
export function copyWithSample(folder: string): void {
  copyProgram(folder);
  cpSync(join(SAMPLE, 'content'), join(folder, 'content'), { recursive: true });
  copyCaches(folder);
  const compiled = sampleCaches(COMPILED);
  if (existsSync(compiled)) symlinkSync(compiled, join(folder, CACHES, COMPILED));
}

/** Copies what the built sample left of its own work, where it is built, and nothing that Node compiled. */
export function copyCaches(folder: string): void {
  const [from, compiled] = [sampleCaches(), sampleCaches(COMPILED)];
  const filter = (path: string) => path !== compiled;
  if (existsSync(from)) cpSync(from, join(folder, CACHES), { recursive: true, filter });
}

function sampleCaches(name = ''): string {
  return join(process.env['SAMPLE_SITE'] ?? '', '..', CACHES, name);
}

/** Where a project keeps what it worked out. */
export const CACHES = 'node_modules/.cache';

/** The one of them that Node fills, thousands of files. */
export const COMPILED = 'node';

/** Builds a copy of the project. Rejects with what the build printed where it fails. */
export async function build(folder: string, env: Readonly<Record<string, string>> = {}) {
  await buildTelling(folder, env);
  return join(folder, 'dist');
}

/** The same, and gives what the build told of what it could not do. */
export async function buildTelling(
  folder: string,
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const { stderr } = await run(process.execPath, asNpmRuns('scripts/build.ts', folder), {
    cwd: folder,
    env: realEnvironment({ NODE_ENV: 'production', ...env }),
  });
  return stderr;
}

/** Vitest runs its own code as a test; what it starts must not take itself for one. */
export function realEnvironment(more: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !VITEST.test(name));
  return { ...Object.fromEntries(own), ...more };
}
