import { describe, expect, it } from 'vitest';
import { readDutyLines } from '../../src/duty-lines/duty-lines.ts';

describe('readDutyLines', () => {
  it('reads duties under their headings', () => {
    const text = '\n### 库存\n\n1. 甲\n    - 编号：A\n2. 乙\n\n### 展厅\n\n3. 丙';
    expect(read(text)).toEqual({
      duties: [
        [4, '甲', 2, []],
        [6, '乙', 2, []],
        [10, '丙', 8, []],
      ],
      strays: [],
    });
  });

  it('counts lines from the one given', () => {
    expect(readDutyLines(['1. 甲', '', '乙'], 20)).toMatchObject({
      duties: [{ line: 20 }],
      strays: [{ line: 22 }],
    });
  });

  it('tells the first line of every run that belongs to no duty', () => {
    const { strays } = read('说明\n还有\n\n1. 甲\n\n> 引用\n> 引用\n\n2. 乙');
    expect(strays).toEqual([
      [1, '说明', null],
      [6, '> 引用', null],
    ]);
  });

  it.each(['#### 甲', '###甲', '＃＃＃ 甲', ' ### 甲', '# 甲'])(
    'says how to write the heading %j',
    (line) => {
      expect(read(line).strays).toEqual([[1, line.trim(), '### 甲']]);
    },
  );

  it('takes a line above the facts of another duty for a duty', () => {
    expect(read('1. 甲\n    - 编号：A\n乙\n    - 编号：B').duties).toEqual([
      [1, '甲', 0, []],
      [3, '乙', 0, ['条目开头要写成「2. 」：半角句点加一个空格']],
    ]);
  });

  it('takes a paragraph between facts for what it is', () => {
    const { duties, strays } = read('1. 甲\n    - 编号：A\n乙\n    - 主题：丙');
    expect([duties, strays]).toEqual([[[1, '甲', 0, []]], [[3, '乙', null]]]);
  });

  it('takes bullets in the first column for duties, indented ones for parts of the duty above', () => {
    expect(read('1. 甲\n    - 编号：A\n- 乙\n- 丙').duties.map(([line]) => line)).toEqual([
      1, 3, 4,
    ]);
    expect(read('1. 甲\n    - 乙\n    - 丙').duties.map(([line]) => line)).toEqual([1]);
  });

  it('reads no duties inside a fence, but behind one that nothing closes', () => {
    expect(read('1. 甲\n\n```\n2. 乙\n```').duties.map(([, text]) => text)).toEqual(['甲']);
    expect(read('1. 甲\n\n```\n2. 乙').duties.map(([, text]) => text)).toEqual(['甲', '乙']);
  });
});

function read(text: string) {
  const { duties, strays } = readDutyLines(text.split('\n'), 1);
  return {
    duties: duties.map((duty) => [duty.line, duty.text, duty.groupLine, duty.faults] as const),
    strays: strays.map((stray) => [stray.line, stray.text, stray.heading] as const),
  };
}
