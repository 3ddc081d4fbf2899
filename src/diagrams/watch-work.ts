import type { Worker } from 'node:worker_threads';

/**
 * Calls `late` once when a thread has worked for `limitMs` from now on. What it waits for a busy
 * machine does not count, up to `PATIENCE` times the limit. Gives the way to end the watch.
 */
export function watchWork(worker: Worker, limitMs: number, late: () => void): () => void {
  let before: Promise<NodeJS.CpuUsage | null> | null = readWork(worker);
  const end = () => {
    before = null;
    clearInterval(look);
    clearTimeout(last);
  };
  const finish = () => {
    if (!before) return;
    end();
    late();
  };
  const look = setInterval(
    async () => {
      const [from, to] = await Promise.all([before, readWork(worker)]);
      if (from && to && milliseconds(to) - milliseconds(from) > limitMs) finish();
    },
    Math.min(limitMs, LOOK_MS),
  );
  const last = setTimeout(finish, limitMs * PATIENCE);
  return end;
}

/** Null for a thread that has ended. */
function readWork(worker: Worker): Promise<NodeJS.CpuUsage | null> {
  return worker.cpuUsage().catch(() => null);
}

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}

const LOOK_MS = 250;
const PATIENCE = 10;
