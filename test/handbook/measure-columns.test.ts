import { describe, expect, it } from 'vitest';
import { isRead, meantColumn, readColumns } from '../../src/handbook/measure-columns.ts';

const table = (...head: string[]) => ({ line: 1, head, rows: [] });

describe('meantColumn', () => {
  it.each([
    ['指标', '指标'],
    ['指 标', '指标'],
    ['KPI', '指标'],
    ['考核指标', '指标'],
    ['目标值', '目标'],
    ['权 重', '权重'],
    ['权重（％）', '权重'],
    ['考核周期', '周期'],
    ['週期', '周期'],
  ])('reads %s', (head, column) => expect(meantColumn(head)).toBe(column));

  it.each(['', '数据来源', '评分办法', '日期', '目的', '统计周期', '挑战目标'])(
    'leaves 「%s」 to the firm',
    (head) => expect(meantColumn(head)).toBeNull(),
  );
});

describe('readColumns', () => {
  it('finds the columns in any order, beside those of the firm', () => {
    expect([...readColumns(table('指标', '来源', '周期', '目标'))]).toEqual([
      ['指标', 0],
      ['目标', 3],
      ['周期', 2],
    ]);
  });

  it('takes the column with the right head before one that only means it', () => {
    expect(readColumns(table('指标', '目标值', '目标')).get('目标')).toBe(2);
  });
});

describe('isRead', () => {
  it('asks for 指标 first', () => {
    expect(isRead(table('指标', '目标'))).toBe(true);
    expect(isRead(table('考核指标', '目标'))).toBe(false);
    expect(isRead(table('目标', '指标'))).toBe(false);
  });
});
