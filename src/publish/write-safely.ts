import { closeSync, fsyncSync, openSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Waits until a file, or what a folder lists, is on the disk and outlives a power cut. */
export function flush(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The same for a folder with all that is below it. */
export function flushAll(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) flushAll(path);
    else flush(path);
  }
  flush(folder);
}

/** Moves a flushed file or folder to its place, which it takes whole. */
export function moveSafely(from: string, to: string): void {
  renameSync(from, to);
  flush(dirname(to));
}

/** Writes a file that is read whole or not at all. */
export function writeSafely(path: string, text: string): void {
  const draft = `${path}.draft`;
  writeFileSync(draft, text);
  flush(draft);
  moveSafely(draft, path);
}
