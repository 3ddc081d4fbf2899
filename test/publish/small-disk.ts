import { spawnSync } from 'node:child_process';
import { temporaryFolder } from '../temporary-folder.ts';

/** A folder that is a disk of its own, of so many megabytes, and what takes it away. */
export interface SmallDisk {
  readonly folder: string;
  readonly remove: () => void;
}

/** A small disk, or why this machine gives none. */
export function smallDisk(megabytes: number): SmallDisk | { readonly reason: string } {
  const folder = temporaryFolder();
  const args = ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder];
  const { status, stderr, error } = spawnSync('mount', args, { encoding: 'utf8' });
  if (status !== 0) return { reason: error?.message ?? stderr.trim() };
  return { folder, remove: () => void spawnSync('umount', ['-l', folder]) };
}
