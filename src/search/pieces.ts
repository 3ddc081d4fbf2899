import { decodeJson } from './gb18030.ts';

/**
 * The text of a file in pieces, as `packPieces` wrote it: all signs of its alphabet as one JSON string, a
 * zero byte, the two codes of every sign that is a pair of others, and the codes of the text. A code is the
 * place of a sign.
 */
export function joinPieces(file: Uint8Array<ArrayBuffer>): string {
  const end = file.indexOf(0);
  let place = end + 1;
  const byte = () => file[place++] ?? 0;
  const code = () => {
    const first = byte();
    return first < OF_ONE_BYTE ? first : OF_ONE_BYTE + (first - OF_ONE_BYTE) * 256 + byte();
  };
  const alphabet = decodeJson<string>(file.slice(0, end).buffer).split('');
  const parts = alphabet.map((sign) => (sign === PAIR ? [code(), code()] : []));
  const texts: string[] = [];
  const textOf = (sign: number): string => {
    texts[sign] ??= parts[sign]?.map(textOf).join('') || (alphabet[sign] ?? '');
    return texts[sign];
  };
  let text = '';
  while (place < file.length) text += textOf(code());
  return text;
}

/** The codes of the most frequent signs take one byte, all others two. */
export const OF_ONE_BYTE = 224;
/** More signs than this have no code. */
export const MOST_SIGNS = OF_ONE_BYTE + (256 - OF_ONE_BYTE) * 256;
/** Stands in the alphabet for a pair; JSON has no such sign. */
export const PAIR = '\n';
