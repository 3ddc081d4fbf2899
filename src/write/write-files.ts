import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What files of a project are to hold, by their paths; null for a file that goes. */
export type FileChanges = ReadonlyMap<string, string | Uint8Array | null>;

/**
 * Puts texts in place of files, all of them or none: they are written beside them first and then renamed.
 * Where a rename fails, those before it are taken back and the error is thrown.
 */
export function writeFiles(projectFolder: string, changes: FileChanges): void {
  const files = [...changes].map(([file, text]) => {
    const path = join(projectFolder, file);
    const isThere = existsSync(path);
    return {
      path,
      text,
      beside: join(dirname(path), `.${basename(path)}.new`),
      last: isThere ? readFileSync(path) : null,
      mode: isThere ? statSync(path).mode : 0o644,
    };
  });
  const done: typeof files = [];
  try {
    for (const { path, text, beside, mode } of files) {
      mkdirSync(dirname(path), { recursive: true });
      if (text !== null) writeFileSync(beside, text, { mode });
    }
    for (const file of files) {
      done.push(file);
      if (file.text === null) rmSync(file.path);
      else renameSync(file.beside, file.path);
    }
  } catch (error) {
    for (const { path, last, mode } of done)
      if (last) writeFileSync(path, last, { mode });
      else rmSync(path, { force: true });
    throw error;
  } finally {
    for (const { beside } of files) rmSync(beside, { force: true });
  }
}
