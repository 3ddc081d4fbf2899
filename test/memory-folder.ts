import { readFileSync } from 'node:fs';
import { freeSharedMemory, SHARED_MEMORY } from '../src/verify/shared-memory.ts';

/** Bytes: a run takes five billion, a fifth of them in files. */
const ROOM = 6 * 2 ** 30;

/**
 * Linux's folder of files in memory, where programs may be run in it and a run of the tests has room beside
 * its processes; null elsewhere. On a disk the many small files that come and go take a tenth of the time.
 */
export function memoryFolder(): string | null {
  if (process.platform !== 'linux') return null;
  const mounts = readFileSync('/proc/self/mounts', 'utf8').split('\n');
  const options = mounts.map((line) => line.split(' ')).find(([, at]) => at === SHARED_MEMORY)?.[3];
  if (!options || options.split(',').includes('noexec')) return null;
  const room = Math.min(freeSharedMemory(), process.availableMemory());
  return room > ROOM ? SHARED_MEMORY : null;
}
