import { decodeJson } from './gb18030.ts';
import { joinPieces } from './pieces.ts';
import { unpack } from './unpack.ts';

/** The value in a file of the search, as `encodeValue` wrote it and `pack` packed it. Rejects where the file is broken. */
export async function readValue<T>(file: ArrayBuffer): Promise<T> {
  const bytes = await unpack(file);
  return bytes[0] === QUOTE ? JSON.parse(joinPieces(bytes)) : decodeJson(bytes.buffer);
}

/** A file in pieces begins with their alphabet, any other with its value, which is no text. */
const QUOTE = 0x22;
