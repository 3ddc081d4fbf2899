import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeCopies } from './pack-site.ts';

/** Writes a file of a site, whose folders are made when missing. */
export function writeInto(folder: string, path: string, content: string | Uint8Array): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** The same with the copies for hosts that can use them. */
export function writePacked(folder: string, path: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  writeInto(folder, path, bytes);
  writeCopies(join(folder, path), bytes);
}
