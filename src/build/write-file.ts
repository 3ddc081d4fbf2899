import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COPIES, writeCopies } from './packed-copies.ts';
import { takeFile } from './take-file.ts';

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
  if (isSame) takeFile(former, join(folder, path));
  else writeInto(folder, path, content);
  return isSame;
}

/** The same with the copies for hosts that can use them, which are made where the last site lacks them, too. */
export function writePacked(site: SiteFolders, path: string, content: Uint8Array): void {
  const isTaken = writeFile(site, path, content) && takeCopies(site, path);
  if (!isTaken) writeCopies(join(site.folder, path), content);
}

/** Takes the packed copies of a file from the last site; false where it has none. */
function takeCopies({ folder, last }: SiteFolders, path: string): boolean {
  const copies = COPIES.map((ending) => path + ending).filter((it) => existsSync(join(last, it)));
  for (const copy of copies) takeFile(join(last, copy), join(folder, copy));
  return copies.length > 0;
}

function holds(file: string, content: Uint8Array): boolean {
  try {
    return readFileSync(file).equals(content);
  } catch {
    return false;
  }
}
