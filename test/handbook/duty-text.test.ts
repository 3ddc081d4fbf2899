import { describe, expect, it } from 'vitest';
import { formatDuty, formatFact } from '../../src/handbook/duty-text.ts';

describe('formatDuty', () => {
  it('writes the sentence, its sub-items from 1 on, and its facts in the order of the labels', () => {
    const facts = [
      { label: '责任', values: ['监督'] },
      { label: '编号', values: ['XS-01-01'] },
    ] as const;
    expect(formatDuty({ number: '10', text: '盘点', subItems: ['通知', '核对'], facts })).toBe(
      '10. 盘点\n    1. 通知\n    2. 核对\n    - 编号：XS-01-01\n    - 责任：监督',
    );
  });
});

describe('formatFact', () => {
  it('indents by 4 spaces and joins values with 、', () => {
    expect(formatFact('主题', ['库存', '清库'])).toBe('    - 主题：库存、清库');
  });
});
