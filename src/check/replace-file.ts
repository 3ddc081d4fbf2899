import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Puts a text in place of a file's, whole or not at all: it is written beside it and then renamed. */
export function replaceFile(path: string, text: string): void {
  const beside = join(dirname(path), `.${basename(path)}.new`);
  try {
    writeFileSync(beside, text, { mode: statSync(path).mode });
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}
