import { inflateRawSync } from 'node:zlib';

/** The texts of the files in a ZIP archive, by their paths. Throws where it is none. */
export function readArchive(file: Uint8Array): Map<string, string> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0) throw new Error('no archive');
  const texts = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [name, extra, comment] = [28, 30, 32].map((part) => bytes.readUInt16LE(at + part));
    const path = bytes.toString('utf8', at + 46, at + 46 + Number(name));
    const own = bytes.readUInt32LE(at + 42);
    const start = own + 30 + bytes.readUInt16LE(own + 26) + bytes.readUInt16LE(own + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    const isPacked = bytes.readUInt16LE(at + 10) === 8;
    texts.set(path, (isPacked ? inflateRawSync(packed) : packed).toString());
    at += 46 + Number(name) + Number(extra) + Number(comment);
  }
  return texts;
}
