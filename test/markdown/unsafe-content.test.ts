import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parser } from '../../src/markdown/syntax.ts';
import {
  findUnsafeContent,
  NO_BRACES,
  NO_PROGRAMS,
  NO_TAGS,
} from '../../src/markdown/unsafe-content.ts';

describe('findUnsafeContent', () => {
  it.each([
    ['import a from "b"', NO_PROGRAMS],
    ['export const a = 1', NO_PROGRAMS],
    ['<Chart />', NO_TAGS('Chart')],
    ['甲 <b onclick="x">乙</b>', NO_TAGS('b')],
    ['<></>', NO_TAGS('')],
    ['![甲](a.png)', '手册正文里不能放图片；流程请用 ```mermaid 画'],
    ['![甲][a]\n\n[a]: a.png', '手册正文里不能放图片；流程请用 ```mermaid 画'],
  ])('refuses %j', (text, message) => {
    expect(find(text)).toEqual([{ line: 1, lastLine: 1, message }]);
  });

  it('refuses braces, and says what to write in their place', () => {
    expect(find('甲{乙}')).toEqual([
      { line: 1, lastLine: 1, message: NO_BRACES, replace: { start: 1, end: 4, text: '｛乙｝' } },
    ]);
    expect(find('{\n乙\n}')).toMatchObject([
      { line: 1, lastLine: 3, replace: { text: '｛\n乙\n｝' } },
    ]);
  });

  it('writes braces in braces otherwise at once', () => {
    expect(find('{{乙}}')).toMatchObject([{ replace: { text: '｛｛乙｝｝' } }]);
  });

  it.each([
    ['甲<br/>乙', '手册正文里不能写标签 <br>；要换行就空一行，另起一段'],
    ['<u>甲</u>', '手册正文里不能写标签 <u>；要强调请写 **文字**'],
  ])('says what to write in place of the tag in %j', (text, message) => {
    expect(find(text)).toMatchObject([{ message }]);
  });

  it('leaves code, escaped marks, tables and links alone', () => {
    const text =
      '`{a}` \\{b\\} [c](d.mdx)\n\n| 甲 |\n| --- |\n\n```mermaid\nflowchart TD\n  a{甲} --> b\n```\n';
    expect(find(text)).toEqual([]);
  });
});

function find(text: string) {
  return findUnsafeContent(parser.runSync(parser.parse(text)) as Root);
}
