import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import type { ReadResult } from '../../../src/import/document.ts';
import { readMarkdown } from '../../../src/import/text/read-markdown.ts';
import { readText } from '../../../src/import/text/read-text.ts';

it('a text has a paragraph a line, in UTF-8 or as Windows saves it', () => {
  const gbk = Buffer.from('b3f6c4c9a1a30d0acad5b8b6', 'hex');
  expect(textsOf(readText('a.txt', gbk))).toEqual(['出纳。', '收付']);
  expect(textsOf(readText('a.txt', strToU8('\uFEFF出纳\n\n  收付\u00A0现金\n')))).toEqual([
    '出纳',
    '收付 现金',
  ]);
});

it('what is no text is refused', () => {
  expect(readText('a.txt', new Uint8Array([80, 75, 3, 4, 0, 0, 255, 254, 0]))).toMatchObject({
    refusal: expect.stringContaining('不是文字文件'),
  });
});

it('headings, lists, tables, links and breaks of Markdown are those of the document', () => {
  const text = [
    ...[
      '# 出纳',
      '',
      '**职责**',
      '',
      '3. 收付',
      '    - 点清',
      '4. 盘点<br>签字',
      '',
      '| 甲 | 乙 |',
      '| --- | --- |',
    ],
    ...['| 丙 | [丁](x.md) |', '', '1、手写', '2、两行', ''],
  ].join('\n');
  const read = readMarkdown('a.md', strToU8(text));
  expect(textsOf(read)).toEqual([
    '出纳',
    '职责',
    '3.收付',
    '•点清',
    '4.盘点',
    '签字',
    '甲|乙/丙|丁（x.md）',
    '1、手写',
    '2、两行',
  ]);
  expect('refusal' in read ? [] : read.blocks).toMatchObject([
    { outline: 1 },
    { isStrong: true },
    {},
    {},
    {},
    {},
    {},
    {},
    {},
  ]);
});

function textsOf(read: ReadResult): string[] {
  if ('refusal' in read) return [read.refusal];
  return read.blocks.map((block) => {
    if (block.kind === 'paragraph') return `${block.label}${block.text}`;
    const cells = block.rows.map((row) =>
      row.map(({ blocks }) => blocks.map((it) => ('text' in it ? it.text : '')).join()),
    );
    return cells.map((row) => row.join('|')).join('/');
  });
}
