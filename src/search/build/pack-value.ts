import { encodeJson } from '../gb18030.ts';
import { pack } from './pack.ts';
import { packPieces } from './pack-pieces.ts';

/** A value as a file of the search, for `readValue`: packed here, since not every host packs what it sends. */
export function packValue(value: object): Uint8Array {
  const text = JSON.stringify(value);
  const pieces = text.length > MANY ? packPieces(text) : null;
  return pack(pieces ?? encodeJson(value));
}

/** Characters of a text that packs smaller in pieces. */
const MANY = 100_000;
