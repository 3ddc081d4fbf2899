import { encodeJson } from '../gb18030.ts';
import { packAll } from './pack.ts';
import { packPieces } from './pack-pieces.ts';

/** A value as a file of the search, for `readValue`: packed here, since not every host packs what it sends. */
export async function packValue(value: object): Promise<Uint8Array> {
  const text = JSON.stringify(value);
  const pieces = text.length > MANY ? packPieces(text) : null;
  const plain = pieces ?? encodeJson(value);
  const [packed = plain] = await packAll([plain]);
  return packed;
}

/** Characters of a text that packs smaller in pieces. */
const MANY = 100_000;
