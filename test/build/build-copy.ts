import { execFile } from 'node:child_process';
import { cpSync } from 'node:fs';
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
 * A copy of the project in a folder and with a history of its own, with the same packages but
 * caches of its own, and with the sample in place of HR's content.
 */
export function copyProject(name: string): string {
  const folder = join(temporaryFolder(), name);
  copySources(folder);
  cpSync(join(SAMPLE, 'content'), join(folder, 'content'), { recursive: true });
  commit(folder, '2026-01-02');
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
