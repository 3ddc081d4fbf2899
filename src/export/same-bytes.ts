/**
 * An Office file, which is a ZIP archive, with no moment at which it was made: the same content gives the
 * same bytes. Throws where it is no archive.
 */
export function sameBytes(file: Uint8Array): Uint8Array {
  const archive = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let end = file.byteLength - END_BYTES;
  while (archive.getUint32(end, true) !== END_SIGN) end--;
  let entry = archive.getUint32(end + 16, true);
  for (let left = archive.getUint16(end + 10, true); left > 0; left--) {
    archive.setUint32(entry + 12, EARLIEST, true);
    archive.setUint32(archive.getUint32(entry + 42, true) + 10, EARLIEST, true);
    const lengths = [28, 30, 32].map((at) => archive.getUint16(entry + at, true));
    entry += lengths.reduce((sum, length) => sum + length, ENTRY_BYTES);
  }
  return file;
}

/** Of the directory's end and of one entry in it, without names: PKWARE, APPNOTE.TXT 4.3. */
const END_BYTES = 22;
const END_SIGN = 0x06054b50;
const ENTRY_BYTES = 46;
/** The first moment that an archive knows, 1 January 1980, as it is written there. */
const EARLIEST = 0x0021_0000;
