import { describe, expect, it } from 'vitest';
import { meantWeight, readWeight, sumOfWeights } from '../../src/handbook/weight.ts';

describe('readWeight', () => {
  it.each([
    ['30%', 30],
    ['30 %', 30],
    ['30', 30],
    ['12.5%', 12.5],
    ['100%', 100],
  ])('reads %s', (text, weight) => expect(readWeight(text)).toBe(weight));

  it.each(['', '0', '0%', '101%', '-5%', '30％', '３０', '30%%', '三成', '30分', '1e2'])(
    'does not know 「%s」',
    (text) => expect(readWeight(text)).toBeNull(),
  );
});

describe('meantWeight', () => {
  it.each([
    ['３０％', '30%'],
    ['30％', '30%'],
    ['３０', '30%'],
    ['百分之30', '30%'],
    ['30分', '30%'],
    ['12。5%', '12.5%'],
  ])('puts %s right', (text, right) => {
    expect(meantWeight(text)).toBe(right);
    expect(readWeight(right)).not.toBeNull();
  });

  it.each(['', '0%', '１２０％', '三成', '若干'])('does not guess at 「%s」', (text) =>
    expect(meantWeight(text)).toBeNull(),
  );
});

it('sumOfWeights adds tenths without a rest', () => {
  expect(sumOfWeights([33.3, 33.3, 33.4])).toBe(100);
});
