import { readdirSync, readFileSync } from 'node:fs';

/** What a process and all that it ever started have used so far. */
export interface Usage {
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

/**
 * Watches a process and its children, and theirs, also those that nobody waits for in the end, which the
 * system's own counting leaves out. What lives for less than a glance is not seen. `stop` gives the
 * usage; null where the system has no `/proc`.
 */
export function watchTree(root: number): { readonly stop: () => Usage | null } {
  const ticks = new Map<number, number>([[root, 0]]);
  let peakPages = 0;
  const look = () => {
    const all = readProcesses();
    let hasNew = true;
    while (hasNew) {
      hasNew = false;
      for (const { pid, parent } of all)
        if (ticks.has(parent) && !ticks.has(pid)) {
          ticks.set(pid, 0);
          hasNew = true;
        }
    }
    const own = all.filter(({ pid }) => ticks.has(pid));
    for (const { pid, time } of own) ticks.set(pid, Math.max(time, ticks.get(pid) ?? 0));
    peakPages = Math.max(
      peakPages,
      own.reduce((sum, { pages }) => sum + pages, 0),
    );
  };
  const timer = setInterval(look, GLANCE);
  return {
    stop: () => {
      clearInterval(timer);
      if (!peakPages) return null;
      const time = [...ticks.values()].reduce((sum, it) => sum + it, 0);
      return {
        cpuSeconds: time / TICKS_PER_SECOND,
        peakMegabytes: (peakPages * PAGE_SIZE) / 2 ** 20,
      };
    },
  };
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  /** Ticks of user and system time. */
  readonly time: number;
  /** Pages of memory that it holds. */
  readonly pages: number;
}

function readProcesses(): Process[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // The program's name may hold spaces and brackets.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const field = (at: number) => Number(fields[at]);
      return [
        { pid: Number(pid), parent: field(1), time: field(11) + field(12), pages: field(21) },
      ];
    } catch {
      // It has ended since.
      return [];
    }
  });
}

/** Milliseconds between two looks. */
const GLANCE = 100;
const TICKS_PER_SECOND = 100;
const PAGE_SIZE = 4096;
