import { readFileSync, rmSync } from 'node:fs';
import type { Layout } from './layout.ts';
import { writeSafely } from './write-safely.ts';

/** The number of the release that a rollback chose, or null where `main` is what counts. */
export function readPinned({ pinned }: Layout): number | null {
  try {
    return Number(readFileSync(pinned, 'utf8')) || null;
  } catch {
    return null;
  }
}

/** From now on this release counts, until the next push. */
export function pin({ pinned }: Layout, number: number): void {
  writeSafely(pinned, String(number));
}

/** From now on `main` counts. */
export function unpin({ pinned }: Layout): void {
  rmSync(pinned, { force: true });
}
