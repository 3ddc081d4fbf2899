import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { memoryOf } from './memory-of.ts';

/** How a program ended, and what it said. */
export interface Ending {
  readonly code: number | null;
  /** What it was ended for, where it was. */
  readonly ended: 'time' | 'memory' | null;
  /** The end of what it printed, for IT. */
  readonly printed: string;
  /** What it wrote for people, to its fourth stream. */
  readonly told: string;
}

export interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
}

/**
 * Runs a command with nothing of our environment but `environment`, and ends it with all that it started
 * where it takes too long or too much memory. Rejects where it cannot be started.
 */
export async function runLimited(
  [program = '', ...args]: readonly string[],
  { folder, environment }: { folder: string; environment: Readonly<Record<string, string>> },
  { seconds, megabytes }: Limits,
): Promise<Ending> {
  const stdio = ['ignore', 'pipe', 'pipe', 'pipe'] as const;
  const child = spawn(program, args, {
    cwd: folder,
    env: environment,
    stdio: [...stdio],
    detached: true,
  });
  let ended: Ending['ended'] = null;
  const end = (why: 'time' | 'memory') => {
    ended ??= why;
    killGroup(child.pid);
  };
  const printed = keepEnd(MOST_PRINTED);
  const told = keepEnd(MOST_TOLD);
  const [, stdout, stderr, fourth] = child.stdio;
  stdout?.on('data', printed.add);
  stderr?.on('data', printed.add);
  fourth?.on('data', told.add);
  const watching = new AbortController();
  const closed = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  const watch = async () => {
    const until = performance.now() + seconds * 1000;
    while (!watching.signal.aborted) {
      if (performance.now() > until) end('time');
      else if (child.pid && memoryOf(child.pid) > megabytes) end('memory');
      await wait(EVERY, undefined, { signal: watching.signal }).catch(() => undefined);
    }
  };
  const watched = watch();
  try {
    const code = await closed;
    return { code, ended, printed: printed.text(), told: told.text() };
  } finally {
    watching.abort();
    await watched;
  }
}

/** The last bytes of a stream that may never end. */
function keepEnd(most: number) {
  let kept = Buffer.alloc(0);
  return {
    add: (part: Buffer) => {
      kept = Buffer.concat([kept, part]).subarray(-most);
    },
    text: () => kept.toString(),
  };
}

function killGroup(pid: number | undefined): void {
  try {
    if (pid) process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}

const EVERY = 250;
const MOST_PRINTED = 20_000;
const MOST_TOLD = 200_000;
