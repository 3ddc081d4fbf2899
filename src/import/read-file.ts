import type { ReadResult } from './document.ts';
import { readDocx } from './docx/read-docx.ts';
import { readMarkdown } from './text/read-markdown.ts';
import { readText } from './text/read-text.ts';

/** Reads a file by the ending of its name; what cannot be read is refused in Chinese. */
export function readFileBytes(name: string, bytes: Uint8Array): ReadResult {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const read = READERS[ending];
  if (!read)
    return { refusal: `读不了 .${ending} 文件，只读 .docx、.txt 和 .md；请另存为 .docx 再导入` };
  const document = read(name, bytes);
  if ('refusal' in document || document.blocks.length || document.asides.length) return document;
  return { refusal: '里面没有文字' };
}

type Reader = (name: string, bytes: Uint8Array) => ReadResult;

const READERS: Partial<Record<string, Reader>> = {
  docx: readDocx,
  docm: readDocx,
  // Refused with the sentence on the old format, or read where only the name is old.
  doc: readDocx,
  txt: readText,
  md: readMarkdown,
  markdown: readMarkdown,
};
