import { statfsSync } from 'node:fs';

/** Linux's folder of files in memory, which processes share. */
export const SHARED_MEMORY = '/dev/shm';

/** How many bytes are free in it; 0 where there is none. */
export function freeSharedMemory(): number {
  try {
    const { bavail, bsize } = statfsSync(SHARED_MEMORY);
    return bavail * bsize;
  } catch {
    return 0;
  }
}
