import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

/** What a program prints of its version; null where it is not installed. */
export function versionOf([program = '', ...args]: readonly string[]): string | null {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return status === 0 ? (/\d+\.\d+(?:\.\d+)?/.exec(stdout + stderr)?.[0] ?? '') : null;
}

/** Starts a server and waits until it answers at the address; gives what ends it. Throws where it ends before. */
export async function runHost([program = '', ...args]: readonly string[], url: string) {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (part) => {
    said += part;
  });
  // Also where what it serves for fails.
  process.once('exit', () => child.kill());
  const ended = once(child, 'close');
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`${program} ended: ${said}`);
    await sleep(50);
  }
  return {
    close: async () => {
      child.kill();
      await ended;
    },
  };
}

async function answers(url: string): Promise<boolean> {
  try {
    await (await fetch(url)).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
