import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parser } from '../../src/markdown/syntax.ts';

describe('joinedLines', () => {
  it.each([
    ['病历按\n时归档', '病历按时归档'],
    ['病历，\n按时归档', '病历，按时归档'],
    ['病历\n  “按时”归档', '病历“按时”归档'],
    ['甲\n乙\n丙', '甲乙丙'],
    ['- 病历按\n  时归档', '病历按时归档'],
  ])('joins %j without a blank', (text, joined) => expect(read(text)).toBe(joined));

  it.each(['use\nthe form', '填写 A\n表', '每日\n3 次'])('leaves the break of %j', (text) =>
    expect(read(text)).toBe(text),
  );

  it('leaves what stands in code as it is', () => {
    expect(read('```text\n甲\n乙\n```')).toBe('甲\n乙');
  });
});

function read(text: string): string {
  return textOf(parser.runSync(parser.parse(text)) as Root);
}
