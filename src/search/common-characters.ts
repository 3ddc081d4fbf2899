import { isHan } from './tokens.ts';

/**
 * The 3755 characters of the first level of GB 2312 (rows B0 to D7), the most used ones, in the order
 * of the standard, which is that of their pinyin.
 */
export function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb18030');
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  }
  return [...decoder.decode(new Uint8Array(bytes))].filter(isHan);
}
