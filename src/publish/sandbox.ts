import { execFileSync } from 'node:child_process';
import { lstatSync, readlinkSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a program in the sandbox may see besides the system's own programs, at the same paths. */
export interface Sight {
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  /** What stands somewhere else in there, to be read: where it truly is, and where it is seen. */
  readonly lent?: readonly (readonly [from: string, at: string])[];
  /** Where it begins. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * The command that runs another so that it sees only these folders, no network, no process and no variable
 * of the machine. It needs bubblewrap.
 */
export function inSandbox(command: readonly string[], sight: Sight): string[] {
  return ['bwrap', ...wrap(sight), '--', ...command];
}

/** Whether bubblewrap is installed and works here. */
export function hasBubblewrap(): boolean {
  try {
    const args = wrap({ reads: [], writes: [], folder: '/', environment: {} });
    execFileSync('bwrap', [...args, '--', '/bin/sh', '-c', ':'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function wrap({ reads, writes, lent = [], folder, environment }: Sight): string[] {
  return [
    ...['--unshare-all', '--die-with-parent', '--new-session', '--cap-drop', 'ALL'],
    ...['--uid', NOBODY, '--gid', NOBODY, '--hostname', 'build'],
    ...['--ro-bind', '/usr', '/usr', ...SYSTEM.flatMap(asOnSystem)],
    ...['--proc', '/proc', '--dev', '/dev', '--size', MOST_TEMPORARY, '--tmpfs', '/tmp'],
    ...reads.flatMap((path) => ['--ro-bind', path, path]),
    ...writes.flatMap((path) => ['--bind', path, path]),
    ...lent.flatMap(([from, at]) => ['--ro-bind', from, at]),
    ...['--remount-ro', '/', '--chdir', folder, '--clearenv'],
    ...[
      '--setenv',
      'HOME',
      '/tmp',
      '--setenv',
      'PATH',
      `${dirname(process.execPath)}:/usr/bin:/bin`,
    ],
    ...Object.entries(environment).flatMap(([name, value]) => ['--setenv', name, value]),
  ];
}

/** The folders of programs that are links into `/usr` on most systems, and folders of their own on others. */
function asOnSystem(path: string): string[] {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isSymbolicLink()) return ['--symlink', readlinkSync(path), path];
  return stats ? ['--ro-bind', path, path] : [];
}

const SYSTEM = ['/bin', '/sbin', '/lib', '/lib64'];
const NOBODY = '65534';
const MOST_TEMPORARY = String(512 * 1024 * 1024);
