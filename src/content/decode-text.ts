/** The text of a file, and the encoding in which it was saved. */
export interface DecodedText {
  readonly text: string;
  /** null where no encoding makes sense of it; then what cannot be read is `�`. */
  readonly encoding: 'UTF-8' | 'UTF-16' | 'GBK' | null;
}

/**
 * Reads the bytes of a file in the encoding in which it was saved. A UTF-8 text with a few damaged
 * characters stays one, with `�` in their places.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = utf16Of(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: 'UTF-16' };
  const text = new TextDecoder().decode(bytes);
  if (isMostlyWhole(text)) return { text, encoding: 'UTF-8' };
  try {
    // GBK is the older part of GB 18030, which every Chinese Windows calls ANSI.
    const gbk = new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    if (isMostlyChinese(gbk)) return { text: gbk, encoding: 'GBK' };
    return { text, encoding: null };
  } catch {
    return { text, encoding: null };
  }
}

/** By its byte order mark, or by the zeros that pad the Latin letters every content file holds. */
function utf16Of([first, second, third, fourth]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first && second === 0 && third && fourth === 0) return 'utf-16le';
  if (first === 0 && second && third === 0 && fourth) return 'utf-16be';
  return null;
}

/** Chinese text read in the wrong encoding has more damaged characters than Chinese ones. */
function isMostlyWhole(text: string): boolean {
  const damaged = text.split('\uFFFD').length - 1;
  return damaged === 0 || damaged < (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

/** What was saved in the code of Taiwan or Japan reads as GBK as well, full of characters of nobody. */
function isMostlyChinese(text: string): boolean {
  const strange = text.match(/[\uE000-\uF8FF]/g)?.length ?? 0;
  return strange === 0 || strange * MOST_STRANGE < (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

const MOST_STRANGE = 20;
