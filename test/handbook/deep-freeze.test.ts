import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../src/handbook/deep-freeze.ts';

describe('deepFreeze', () => {
  it('freezes everything a value refers to, circles included, and gives it back', () => {
    const part: { list: number[]; whole?: object } = { list: [1] };
    const whole = { part };
    part.whole = whole;
    expect(deepFreeze(whole)).toBe(whole);
    expect([whole, part, part.list].every(Object.isFrozen)).toBe(true);
  });

  it('freezes a chain that is longer than a stack holds', () => {
    const end = {};
    let chain: object = end;
    for (let i = 0; i < 100_000; i++) chain = { next: chain };
    deepFreeze(chain);
    expect(Object.isFrozen(end)).toBe(true);
  });

  it('leaves plain values and null as they are', () => {
    expect([deepFreeze('甲'), deepFreeze(null)]).toEqual(['甲', null]);
  });
});
