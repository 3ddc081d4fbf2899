import { readdirSync, readFileSync, type Stats, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Gives every file of a new site that is the same as in the last one the time of that: what copies the
 * site or serves it (rsync, Last-Modified) then sees only what has changed.
 */
export function keepTimes(site: string, last: string): void {
  for (const path of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    const [file, former] = [join(site, path), join(last, path)];
    const [now, before] = [statSync(file), statSync(former, { throwIfNoEntry: false })];
    if (before && isSame(now, before) && readFileSync(file).equals(readFileSync(former)))
      utimesSync(file, before.atime, before.mtime);
  }
}

function isSame(now: Stats, before: Stats): boolean {
  return now.isFile() && before.isFile() && now.size === before.size;
}
