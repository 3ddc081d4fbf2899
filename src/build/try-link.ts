import { linkSync } from 'node:fs';

/** Lets a file stand at a second place, too, where it takes no more of the disk. False where that cannot be. */
export function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}
