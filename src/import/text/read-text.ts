import { decodeText } from '../../content/decode-text.ts';
import { mendText } from '../../content/mend-text.ts';
import { plainParagraph, type ReadResult } from '../document.ts';

/** Reads the bytes of a text file: a paragraph for each line with words. */
export function readText(name: string, bytes: Uint8Array): ReadResult {
  const text = readableText(bytes);
  if (typeof text !== 'string') return text;
  const lines = text.split('\n').map((line) => line.trim());
  return { name, asides: [], blocks: lines.filter(Boolean).map((line) => plainParagraph(line)) };
}

/** The text of a file in any encoding of Windows or of the web, without what nobody sees; or why not. */
export function readableText(bytes: Uint8Array): string | { readonly refusal: string } {
  const { text, encoding } = decodeText(bytes);
  if (!text.replace(/^\uFEFF/, '').trim()) return { refusal: '是空文件，里面什么也没有' };
  const isBinary = encoding === null || text.includes('\0');
  if (isBinary) return { refusal: '不是文字文件，或编码认不出；请用记事本另存为 UTF-8 再导入' };
  return mendText(text).text;
}
