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

  it('leaves plain values and null as they are', () => {
    expect([deepFreeze('甲'), deepFreeze(null)]).toEqual(['甲', null]);
  });
});
