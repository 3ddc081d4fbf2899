import { describe, expect, it } from 'vitest';
import { isPeriod, meantPeriod, PERIODS } from '../../src/handbook/period.ts';

describe('isPeriod', () => {
  it.each([...PERIODS, '每月', '每季', '每月 5 日', '每日', '不定期', '月度、年度'])(
    'knows %s',
    (text) => expect(isPeriod(text)).toBe(true),
  );

  it.each(['', '月', '季', '每季度', '按月', '月度/年度', '看情况'])(
    'does not know 「%s」',
    (text) => expect(isPeriod(text)).toBe(false),
  );
});

describe('meantPeriod', () => {
  it.each([
    ['月', '月度'],
    ['季', '季度'],
    ['半年', '半年度'],
    ['年', '年度'],
    ['日', '每日'],
    ['周', '每周'],
    ['每季度', '季度'],
    ['按月', '月度'],
    ['每个月', '月度'],
    ['全年', '年度'],
    ['每天', '每日'],
    ['月 度', '月度'],
    ['月/年', '月度、年度'],
    ['月度,年度', '月度、年度'],
  ])('puts %s right', (text, right) => {
    expect(meantPeriod(text)).toBe(right);
    expect(isPeriod(right)).toBe(true);
  });

  it.each(['', '看情况', '月、看情况'])('does not guess at 「%s」', (text) =>
    expect(meantPeriod(text)).toBeNull(),
  );
});
