import { describe, expect, it } from 'vitest';
import {
  cutAtLabels,
  isFactLike,
  isKnownFact,
  isSafeFactLine,
  readFact,
} from '../../src/duty-lines/fact-lines.ts';

const LABELS = '编号、主题、指标、协作、责任、频次、标准、待确认';

describe('isFactLike and isKnownFact', () => {
  it.each([
    '    - 编号：甲',
    '编号:甲',
    '－主题：甲',
    '- **指标**：甲',
    '* 编 号：甲',
    '- 编号 XS-01-01',
    '- 编号XS-01-01',
    '- 编号财004-01',
    '- 编号008-01',
  ])('take %j for a known fact', (line) =>
    expect([isFactLike(line), isKnownFact(line)]).toEqual([true, true]),
  );
  it.each(['- 主提：甲', '    - 责仁: x'])('take %j for something meant as a fact', (line) =>
    expect([isFactLike(line), isKnownFact(line)]).toEqual([true, false]),
  );
  it.each([
    '- 备注：甲',
    '    - owner: x',
    '备注：甲',
    '- 甲',
    '- 这一句话里很长很长才有冒号：甲',
    '主题词：甲',
    '甲',
  ])('take %j for no fact', (line) =>
    expect([isFactLike(line), isKnownFact(line)]).toEqual([false, false]),
  );
});

describe('isSafeFactLine', () => {
  it('wants 4 spaces, a hyphen and one space', () => {
    const lines = [
      '    - 甲',
      '   - 甲',
      '     - 甲',
      '\t- 甲',
      '    -甲',
      '    -  甲',
      '    * 甲',
    ];
    expect(lines.map(isSafeFactLine)).toEqual([true, false, false, false, false, false, false]);
  });
});

describe('cutAtLabels', () => {
  it('cuts before every label that stands apart', () => {
    expect(cutAtLabels('甲 - 编号：XS-01-01 主题：乙')).toEqual([
      '甲',
      '编号：XS-01-01',
      '主题：乙',
    ]);
  });
  it('cuts before 编号 and 待确认 wherever they stand', () => {
    expect(cutAtLabels('甲编号：XS-01-01待确认：乙')).toEqual([
      '甲',
      '编号：XS-01-01',
      '待确认：乙',
    ]);
  });
  it('leaves the other labels inside words alone, and punctuation at the end', () => {
    expect(cutAtLabels('落实安全责任：逐级签订，')).toEqual(['落实安全责任：逐级签订，']);
  });
});

describe('readFact', () => {
  it.each([
    ['主题：库存、清库', ['库存', '清库']],
    ['主题:库存,清库', ['库存', '清库']],
    ['主题 ： 库存；清库，', ['库存', '清库']],
    ['主题：[库存](../a.mdx)、清库', ['库存', '清库']],
  ])('reads %j', (written, values) => {
    expect(readFact(written)).toEqual({ label: '主题', values, fault: '' });
  });
  it.each([
    '编号 XS-01-01',
    '编号XS-01-01',
    '**编号**：XS-01-01',
    '编号**：XS-01-01',
    '编 号：XS-01-01',
  ])('reads %j and says how to write the label', (written) =>
    expect(readFact(written)).toEqual({
      label: '编号',
      values: ['XS-01-01'],
      fault: '标签要写成「编号：」',
    }),
  );
  it('refuses a fact without value', () => {
    const fault = '「主题」后面没有内容，没有就删掉这一行';
    expect(readFact('主题：')).toEqual({ label: '主题', values: [], fault });
  });
  it('guesses a mistyped label', () => {
    const fault = `不认识的标签「主体」，是不是「主题」？可用的标签：${LABELS}`;
    expect(readFact('主体：库存')).toEqual({ label: '主题', values: ['库存'], fault });
  });
  it('gives no label where none is near', () => {
    const fault = `不认识的标签「备注」？可用的标签：${LABELS}`;
    expect(readFact('备注：周末')).toEqual({ label: null, values: ['周末'], fault });
  });
});
