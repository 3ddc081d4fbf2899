import { readdirSync, readFileSync } from 'node:fs';

/** Megabytes of memory that a process and all that it started hold; 0 where the system does not tell. */
export function memoryOf(pid: number): number {
  try {
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) => childrenOf(pid, task));
    const [, resident = '0'] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
    const own = (Number(resident) * PAGE) / 1024 / 1024;
    return children.reduce((sum, child) => sum + memoryOf(child), own);
  } catch {
    // It ended while it was looked at, or the system has no such folder.
    return 0;
  }
}

function childrenOf(pid: number, task: string): number[] {
  try {
    const listed = readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8');
    return listed.split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

const PAGE = 4096;
