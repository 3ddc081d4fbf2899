import { encodeJson } from '../gb18030.ts';
import { MOST_SIGNS, OF_ONE_BYTE, PAIR } from '../pieces.ts';
import { pairUp } from './pair-up.ts';

/**
 * A JSON text in pieces that come again and again in it, for `joinPieces`: a large one packs a quarter
 * smaller so, since gzip sees only 32 KB at once. Null where it has more signs than codes.
 */
export function packPieces(text: string): Uint8Array<ArrayBuffer> | null {
  const { sequence, pairs } = pairUp(text, MOST_PAIRS);
  const counts = new Map<number, number>();
  for (const sign of [...pairs.values()].flat()) counts.set(sign, 0);
  for (const sign of sequence) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const alphabet = [...counts].sort(([, a], [, b]) => b - a).map(([sign]) => sign);
  if (alphabet.length > MOST_SIGNS) return null;
  const places = new Map(alphabet.map((sign, place) => [sign, place]));
  const bytes: number[] = [];
  const write = (sign: number) => {
    const place = places.get(sign) ?? 0;
    const beyond = place - OF_ONE_BYTE;
    if (beyond < 0) bytes.push(place);
    else bytes.push(OF_ONE_BYTE + (beyond >> 8), beyond & 255);
  };
  for (const sign of alphabet) for (const part of pairs.get(sign) ?? []) write(part);
  for (const sign of sequence) write(sign);
  const signs = alphabet.map((sign) => (pairs.has(sign) ? PAIR : String.fromCharCode(sign)));
  return Uint8Array.from([...encodeJson(signs.join('')), 0, ...bytes]);
}

/** More of them hardly pack it smaller. */
const MOST_PAIRS = 1600;
