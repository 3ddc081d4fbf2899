import { describe, expect, it } from 'vitest';
import {
  addFactLine,
  addMoreText,
  finishDuty,
  type MeantDuty,
  startDuty,
} from '../../src/duty-lines/meant-duty.ts';

const PLACE = { line: 8, groupLine: 6, nextNumber: 2 };

describe('a duty read line by line', () => {
  it('has no fault where it is written safely', () => {
    expect(read('2. 盘点库存', ['fact', '    - 编号：XS-01-02'])).toEqual({
      line: 8,
      lastLine: 9,
      groupLine: 6,
      text: '盘点库存',
      subItems: [],
      facts: [{ label: '编号', values: ['XS-01-02'], line: 9 }],
      faults: [],
      corrected: '2. 盘点库存\n    - 编号：XS-01-02',
    });
  });

  it('takes the next number where the line has none', () => {
    expect(read('盘点库存').corrected).toBe('2. 盘点库存');
  });

  it('keeps its text when a line in the middle is broken', () => {
    const { text, facts } = read(
      '1. 盘点 ABC',
      ['more', 'D 库存'],
      ['fact', '    - 主题：甲、'],
      ['more', '      乙'],
    );
    expect([text, facts[0]?.values]).toEqual(['盘点 ABC D 库存', ['甲', '乙']]);
  });

  it.each([
    ['主题', '甲', '乙', ['甲', '乙']],
    ['协作', '护理部（会签）', '银行', ['护理部（会签）', '银行']],
    ['协作', '护理部（会', '签）', ['护理部（会签）']],
    ['协作', '护理部', '（会签）', ['护理部（会签）']],
    ['标准', '两天', '之内', ['两天之内']],
  ])('reads what goes on in the next line of %s: %s / %s', (label, above, below, values) => {
    const { facts } = read(
      '1. 甲',
      ['fact', `    - ${label}：${above}`],
      ['more', `      ${below}`],
    );
    expect(facts[0]?.values).toEqual(values);
  });

  it('keeps the line of a number that is not written yet', () => {
    const { facts, faults } = read('1. 甲', ['fact', '    - 编号：'], ['fact', '    - 主题：乙']);
    expect(facts[0]).toMatchObject({ label: '编号', values: [''] });
    expect(faults).toEqual([]);
  });

  it('keeps the number of two lines of which one is empty', () => {
    for (const lines of [
      ['编号：', '编号：A-01'],
      ['编号：A-01', '编号：'],
    ]) {
      const [one = '', other = ''] = lines;
      const { corrected, faults } = read(
        '1. 甲',
        ['fact', `    - ${one}`],
        ['fact', `    - ${other}`],
      );
      expect(corrected).toBe('1. 甲\n    - 编号：A-01');
      expect(faults).toEqual(['「编号」写了两行，只留有内容的一行']);
    }
  });

  it('merges a label written twice', () => {
    const { facts, faults } = read(
      '1. 甲',
      ['fact', '    - 主题：乙'],
      ['fact', '    - 主题：丙、乙'],
    );
    expect([facts[0]?.values, faults]).toEqual([['乙', '丙'], ['「主题」写了两行，请合成一行']]);
  });

  it('says a number of three digits is too long', () => {
    const { faults, corrected } = read('100. 甲');
    expect([faults, corrected]).toEqual([
      ['序号只写到 99，再往下从 1 重新写起（序号只管排列，与编号无关）'],
      '1. 甲',
    ]);
  });

  it.each(['1. 甲 2. 乙', '1. 甲2. 乙', '1、甲 2、乙'])(
    'gives no corrected text for two duties in %j',
    (line) => {
      const { faults, corrected } = read(line);
      expect([faults.at(-1), corrected]).toEqual([
        '两条职责连在了一行里，请在第二条的序号前面换行，各写各的信息行',
        null,
      ]);
    },
  );

  it('gives no corrected text for an empty duty', () => {
    const { faults, corrected } = read('1. ', ['fact', '    - 编号：XS-01-01']);
    expect([faults, corrected]).toEqual([['职责没有内容'], null]);
  });

  it.each([
    ['1. - 甲', '甲'],
    ['1. > 甲', '甲'],
    ['1. ### 甲', '甲'],
    ['1. 2. 甲', '甲'],
    ['1. [甲]: 乙', '甲：乙'],
  ])('takes the Markdown mark off the sentence of %j', (line, text) => {
    expect(read(line)).toMatchObject({ text, faults: ['句子不能用 Markdown 的记号开头'] });
  });

  it('keeps a sentence that begins with emphasis or a minus sign', () => {
    expect([read('1. **甲**乙').faults, read('1. -5℃以下').text]).toEqual([[], '-5℃以下']);
  });
});

function read(first: string, ...more: ['fact' | 'more', string][]): MeantDuty {
  const draft = startDuty(first, PLACE);
  for (const [i, [kind, line]] of more.entries())
    (kind === 'fact' ? addFactLine : addMoreText)(draft, line, PLACE.line + 1 + i);
  return finishDuty(draft);
}
