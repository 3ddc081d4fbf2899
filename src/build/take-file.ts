import { copyFileSync, mkdirSync, statSync, utimesSync } from 'node:fs';
import { dirname } from 'node:path';
import { tryLink } from './try-link.ts';

/** Takes a file over from another folder with its times, as a copy where it cannot be a link. */
export function takeFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  if (tryLink(from, to)) return;
  copyFileSync(from, to);
  const { atime, mtime } = statSync(from);
  utimesSync(to, atime, mtime);
}
