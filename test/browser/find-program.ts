import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where the program of this name is on the PATH; null where it is not. */
export function findProgram(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? null;
}
