import { meantFrequency, readFrequency } from './frequency.ts';

/** How often a measure is taken, as firms call it; the words of a duty's 频次 are known, too. */
export const PERIODS = ['月度', '季度', '半年度', '年度'] as const;

/** Whether a text says how often something is measured; several are separated by 、. */
export function isPeriod(text: string): boolean {
  return text.split('、').every((part) => isOne(part));
}

/** A period in other words (月, 每季度, 按年) as it is to be written; null where none is known. */
export function meantPeriod(text: string): string | null {
  const parts = text.replace(/\s/g, '').split(/[、,，;；/／和及]/u);
  const right = parts.map((part) => (isOne(part) ? part : meantOne(part)));
  return right.some((part) => part === null) ? null : [...new Set(right)].join('、');
}

function isOne(text: string): boolean {
  return PERIODS.some((period) => period === text) || readFrequency(text) !== null;
}

function meantOne(text: string): string | null {
  const bare = BARE.get(text);
  if (bare) return bare;
  const frequency = meantFrequency(text);
  return frequency && (IN_PERIODS.get(frequency) ?? frequency);
}

const BARE: ReadonlyMap<string, string> = new Map([
  ['日', '每日'],
  ['天', '每日'],
  ['周', '每周'],
  ['周度', '每周'],
  ['月', '月度'],
  ['月份', '月度'],
  ['季', '季度'],
  ['半年', '半年度'],
  ['年', '年度'],
]);

const IN_PERIODS: ReadonlyMap<string, string> = new Map([
  ['每月', '月度'],
  ['每季', '季度'],
  ['每半年', '半年度'],
  ['每年', '年度'],
]);
