import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** What was worked out before, one file for each name. May be deleted at any time. */
export interface FileCache {
  /** The bytes kept under a name, or null where there are none. */
  readonly read: (name: string) => Uint8Array | null;
  readonly write: (name: string, content: string | Uint8Array) => void;
}

/**
 * Files kept in a folder, which is made when missing. They are written whole (rename), so two builds and
 * two threads may share the folder; one that cannot be read counts as absent.
 */
export function createFileCache(folder: string): FileCache {
  return {
    read(name) {
      try {
        return readFileSync(join(folder, name));
      } catch {
        return null;
      }
    },
    write(name, content) {
      mkdirSync(folder, { recursive: true });
      const draft = join(folder, `${name}.${process.pid}.${threadId}.draft`);
      writeFileSync(draft, content);
      renameSync(draft, join(folder, name));
    },
  };
}
