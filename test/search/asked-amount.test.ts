import { expect, test } from 'vitest';
import { askedAmount } from '../../src/search/asked-amount.ts';

const END = Number.POSITIVE_INFINITY;

test.each([
  ['20万谁批', 200_000, 200_000, '谁批'],
  ['药品20 万元谁批', 200_000, 200_000, '药品谁批'],
  ['20万以上找谁签字', 200_000, END, '找谁签字'],
  ['3万的药品要谁签', 30_000, 30_000, '的药品要谁签'],
  ['药品五千找谁', 5000, 5000, '药品找谁'],
  ['两万五以内谁批', 0, 25_000, '谁批'],
  ['5w谁批', 50_000, 50_000, '谁批'],
  ['20多万谁批', 200_000, 200_000, '谁批'],
  ['5-20万谁批', 50_000, 200_000, '谁批'],
  ['超过1,000元谁签', 1000, END, '谁签'],
  ['800块谁批', 800, 800, '谁批'],
  ['5000谁批', 5000, 5000, '谁批'],
])('%s asks about an amount', (text, from, to, rest) => {
  const asked = askedAmount(text);
  expect(asked?.amount).toMatchObject({ from, to });
  expect(asked?.rest).toBe(rest);
});

test.each([
  '病历谁批',
  '两个人谁批',
  '万一丢了',
  '三百六十度评价',
  '5万公里',
  '100人以上',
  '2026年计划',
  'in-01-001',
  '10%以上',
  '5级护理',
  '千元',
])('%s asks about none', (text) => {
  expect(askedAmount(text)).toBeNull();
});

test('a number alone is not surely money', () => {
  expect(askedAmount('8021')?.isSurelyMoney).toBe(false);
  expect(askedAmount('8021元')?.isSurelyMoney).toBe(true);
});
