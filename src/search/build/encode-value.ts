import { encodeJson } from '../gb18030.ts';
import { packPieces } from './pack-pieces.ts';

/** A value as a file of the search, for `readValue`, not yet packed with gzip. */
export function encodeValue(value: object): Uint8Array {
  const text = JSON.stringify(value);
  const pieces = text.length > MANY ? packPieces(text) : null;
  return pieces ?? encodeJson(value);
}

/** Characters of a text that packs smaller in pieces. */
const MANY = 100_000;
