import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/markdown/read-body.ts';
import { NO_BRACES } from '../../src/markdown/unsafe-content.ts';

const LESS_THAN = '半角小于号 < 在这里会被当成标签，请写成全角 ＜ 或改用文字';

describe('readBody', () => {
  it('leaves a sound page as it is', () => {
    const { tree, lines, findings } = readBody('## 甲\n\n乙');
    expect([textOf(tree), lines, findings]).toEqual(['甲乙', ['## 甲', '', '乙'], []]);
  });

  it('tells everything on every line at once, and gives the lines as they should be', () => {
    const { lines, findings } = readBody('甲<5、{乙}\n\n{丙\n\n<6');
    expect(lines).toEqual(['甲＜5、｛乙｝', '', '｛丙', '', '＜6']);
    expect(findings).toEqual([
      { line: 1, lastLine: 1, message: `${LESS_THAN}；${NO_BRACES}`, isFixed: true },
      { line: 3, lastLine: 3, message: NO_BRACES, isFixed: true },
      { line: 5, lastLine: 5, message: LESS_THAN, isFixed: true },
    ]);
  });

  it('still gives the headings of a page that cannot be read as it is', () => {
    expect(readBody('{甲\n\n## 乙\n').tree.children.map(({ type }) => type)).toEqual([
      'paragraph',
      'heading',
    ]);
  });

  it('refuses a line that is far too long', () => {
    const { lines, findings } = readBody(`甲\n${'乙'.repeat(2_001)}`);
    expect(lines[1]).toHaveLength(2_000);
    expect(findings).toEqual([
      { line: 2, lastLine: 2, message: '这一行太长（超过 2000 字），请分开写', isFixed: false },
    ]);
  });

  it('gives no line as it should be while one of its faults is left to the writer', () => {
    const { findings } = readBody(`{甲}${'乙'.repeat(2_000)}`);
    const message = `这一行太长（超过 2000 字），请分开写；${NO_BRACES}`;
    expect(findings).toEqual([{ line: 1, lastLine: 1, message, isFixed: false }]);
  });

  it('comes to an end with more stumbles than anybody makes', () => {
    const { findings } = readBody('<5\n\n'.repeat(30));
    expect(findings).toHaveLength(20);
  });
});
