import { gzipSync } from 'node:zlib';

/** A file packed with gzip, as tightly as zlib can: another packer saves a twentieth, and takes seconds of every new build. */
export function pack(content: Uint8Array): Uint8Array {
  return gzipSync(content, { level: 9 });
}
