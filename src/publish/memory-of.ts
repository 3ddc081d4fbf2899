import { readdirSync, readFileSync } from 'node:fs';

/** Megabytes of memory that a process and all that it started hold; 0 where the system does not tell. */
export function memoryOf(pid: number): number {
  const processes = readProcesses();
  const children = Map.groupBy(processes, ({ parent }) => parent);
  const sum = (one: number): number =>
    (children.get(one) ?? []).reduce((total, child) => total + child.pages + sum(child.pid), 0);
  const own = processes.find((one) => one.pid === pid)?.pages ?? 0;
  return ((own + sum(pid)) * PAGE) / 1024 / 1024;
}

function readProcesses() {
  const names = listProcesses().filter((name) => /^\d+$/.test(name));
  return names.flatMap((name) => {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return [{ pid: Number(name), parent: Number(fields[1]), pages: Number(fields[21]) }];
    } catch {
      // It ended while it was looked at.
      return [];
    }
  });
}

function listProcesses(): string[] {
  try {
    return readdirSync('/proc');
  } catch {
    return [];
  }
}

const PAGE = 4096;
