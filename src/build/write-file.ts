import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { COPIES, writeCopies } from './packed-copies.ts';
import { tryLink } from './try-link.ts';

/** The folder of a site that is being made, and that of the last one, which need not be there. */
export interface SiteFolders {
  readonly folder: string;
  readonly last: string;
}

/** Writes a file below a folder; folders between are made when missing. */
export function writeInto(folder: string, path: string, content: string | Uint8Array): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/**
 * Writes a file of a site. Where the last one holds just the same, that is taken: what copies the site or serves
 * it (rsync, Last-Modified) then sees by the times what has changed. Tells whether it was.
 */
export function writeFile(
  { folder, last }: SiteFolders,
  path: string,
  content: Uint8Array,
): boolean {
  const former = join(last, path);
  const isSame = holds(former, content);
  if (isSame) take(former, join(folder, path));
  else writeInto(folder, path, content);
  return isSame;
}

/** The same with the copies for hosts that can use them. */
export function writePacked(site: SiteFolders, path: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  if (writeFile(site, path, bytes)) takeCopies(site, path);
  else writeCopies(join(site.folder, path), bytes);
}

function takeCopies({ folder, last }: SiteFolders, path: string): void {
  for (const copy of COPIES.map((ending) => path + ending))
    if (existsSync(join(last, copy))) take(join(last, copy), join(folder, copy));
}

function holds(file: string, content: Uint8Array): boolean {
  try {
    return readFileSync(file).equals(content);
  } catch {
    return false;
  }
}

function take(former: string, file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  if (tryLink(former, file)) return;
  copyFileSync(former, file);
  const { atime, mtime } = statSync(former);
  utimesSync(file, atime, mtime);
}
