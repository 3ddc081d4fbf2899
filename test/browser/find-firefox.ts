import { execFileSync } from 'node:child_process';
import { findProgram } from './find-program.ts';

const NAMES = ['firefox-esr', 'firefox'];

/** The first Firefox on the PATH that tells its version; null where there is none. */
export function findFirefox(): { executablePath: string; version: string } | null {
  for (const executablePath of NAMES.flatMap((name) => findProgram(name) ?? [])) {
    const version = versionOf(executablePath);
    if (version) return { executablePath, version };
  }
  return null;
}

/** E.g. `140.12.0esr`; null for what only bears the name, as a stub that would fetch one. */
function versionOf(executablePath: string): string | null {
  try {
    const said = execFileSync(executablePath, ['--version'], { encoding: 'utf8', stdio: 'pipe' });
    return /Firefox (\S+)/.exec(said)?.[1] ?? null;
  } catch {
    return null;
  }
}
