import { describe, expect, it } from 'vitest';
import { FREQUENCIES, meantFrequency, readFrequency } from '../../src/handbook/frequency.ts';

describe('readFrequency', () => {
  it.each(FREQUENCIES)('reads %s', (every) =>
    expect(readFrequency(every)).toEqual({ every, text: every }),
  );

  it.each([
    ['每月 5 日', '每月'],
    ['每日2次', '每日'],
    ['每周一', '每周'],
    ['每半年一次', '每半年'],
  ] as const)('keeps what the author adds: %s', (text, every) =>
    expect(readFrequency(text)).toEqual({ every, text }),
  );

  it.each(['', '每天', '月度', '每季度', '每年度', '22 次/月'])('does not know 「%s」', (text) =>
    expect(readFrequency(text)).toBeNull(),
  );
});

describe('meantFrequency', () => {
  it.each([
    ['每天', '每日'],
    ['每星期一', '每周 一'],
    ['每个月', '每月'],
    ['月度', '每月'],
    ['每季度', '每季'],
    ['半年', '每半年'],
    ['每年度', '每年'],
    ['随时', '不定期'],
    ['22 次/月', '每月 22 次'],
    ['3次/周', '每周 3 次'],
    ['每天2次', '每日 2 次'],
  ])('puts %s right', (text, right) => {
    expect(meantFrequency(text)).toBe(right);
    expect(readFrequency(right)).not.toBeNull();
  });

  it.each(['定期', '5 分钟', '次', '每天/每周', '每天或每周'])('does not guess at 「%s」', (text) =>
    expect(meantFrequency(text)).toBeNull(),
  );
});
