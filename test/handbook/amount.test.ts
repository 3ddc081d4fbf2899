import { expect, it } from 'vitest';
import { holds, overlap, readAmount } from '../../src/handbook/amount.ts';

const END = Number.POSITIVE_INFINITY;

/** As mathematicians write it: a round bracket leaves its end out. */
function interval(text: string): string | null {
  const amount = readAmount(text);
  if (!amount) return null;
  const { from, to, includesFrom, includesTo } = amount;
  return `${includesFrom ? '[' : '('}${from}, ${to}${includesTo ? ']' : ')'}`;
}

it.each([
  ['5 万元以下', '[0, 50000]'],
  ['5万以内', '[0, 50000]'],
  ['5 万元及以下', '[0, 50000]'],
  ['不超过 5000 元', '[0, 5000]'],
  ['5000 元（含）以下', '[0, 5000]'],
  ['5000 元以下（含 5000 元）', '[0, 5000]'],
  ['5000 元以下（不含）', '[0, 5000)'],
  ['不满 1 万元', '[0, 10000)'],
  ['低于1,000元', '[0, 1000)'],
  ['不足三万元', '[0, 30000)'],
  ['≤5万', '[0, 50000]'],
  ['<= 5 万元', '[0, 50000]'],
  ['＜5万', '[0, 50000)'],
  ['单笔 2.5 万元以内的', '[0, 25000]'],
  ['5–20 万元', '[50000, 200000]'],
  ['5 万元至 20 万元', '[50000, 200000]'],
  ['5万到20万', '[50000, 200000]'],
  ['5-20万（含）', '[50000, 200000]'],
  ['5（不含）—20 万元', '(50000, 200000]'],
  ['5 万元（不含）至 20 万元（含）', '(50000, 200000]'],
  ['5 万元以上 20 万元以下', '[50000, 200000]'],
  ['5 万元以上、不满 20 万元', '[50000, 200000)'],
  ['5 万元以上至 20 万元以下', '[50000, 200000]'],
  ['超过 5 万元不超过 20 万元', '(50000, 200000]'],
  ['超过5万元，低于20万元', '(50000, 200000)'],
  ['500 元–2 万元', '[500, 20000]'],
  ['500–2 万元', '[500, 20000]'],
  ['5000–20000 元', '[5000, 20000]'],
  ['三万元至十万元', '[30000, 100000]'],
  ['超过 20 万元', '(200000, Infinity)'],
  ['20 万元以上', '[200000, Infinity)'],
  ['20 万元以上（不含）', '(200000, Infinity)'],
  ['二十万及以上', '[200000, Infinity)'],
  ['20 万元起', '[200000, Infinity)'],
  ['≥ 1 亿', '[100000000, Infinity)'],
])('reads %s as %s', (text, expected) => {
  expect(interval(text)).toBe(expected);
});

it.each([
  '10%以下',
  '百分之五以上',
  '20 万',
  '大额',
  '',
  '20 万元至 5 万元',
  '以下',
  '5 万美元以下',
])('takes %s for no amount', (text) => {
  expect(readAmount(text)).toBeNull();
});

const amount = (from: number, to: number) => ({ from, to, includesFrom: true, includesTo: true });

it('lets neighbours share the end that both state', () => {
  expect(overlap(amount(0, 5), amount(5, 20))).toBe(false);
  expect(overlap(amount(0, 6), amount(5, 20))).toBe(true);
  expect(overlap(amount(0, END), amount(5, 20))).toBe(true);
});

it('holds its ends where they are included', () => {
  expect(holds(amount(5, 20), 5)).toBe(true);
  expect(holds(amount(5, 20), 20)).toBe(true);
  expect(holds({ ...amount(5, 20), includesFrom: false, includesTo: false }, 5)).toBe(false);
  expect(holds({ ...amount(5, 20), includesFrom: false, includesTo: false }, 20)).toBe(false);
  expect(holds(amount(5, 20), 21)).toBe(false);
});
