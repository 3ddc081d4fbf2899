import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a built site as readers' browsers get it. Throws where it is missing. */
export function readBytes(folder: string, path: string): ArrayBuffer {
  return Uint8Array.from(readFileSync(join(folder, path))).buffer;
}
