import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * What tells a running process from any other that has or had its number: the number and when it was
 * started. Null where it has ended.
 */
export function identify(pid: number): string | null {
  const started = existsSync('/proc/self/stat') ? startOnLinux(pid) : startElsewhere(pid);
  return started && `${pid} ${started}`;
}

/** Whether the process of an identity still runs. */
export function isRunning(identity: string): boolean {
  return identify(Number.parseInt(identity, 10)) === identity;
}

function startOnLinux(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold anything, brackets too.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state = 'Z'] = fields;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return 'ZX'.includes(state) ? null : `${fields[19]} ${boot}`;
  } catch {
    return null;
  }
}

function startElsewhere(pid: number): string | null {
  try {
    const args = ['-o', 'lstart=', '-p', String(pid)];
    // Whoever asks, in whatever language, gets the same words.
    const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
    return execFileSync('ps', args, { stdio: 'pipe', env }).toString().trim() || null;
  } catch {
    return null;
  }
}
