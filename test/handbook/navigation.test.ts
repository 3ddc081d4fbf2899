import { describe, expect, it } from 'vitest';
import { neighbours } from '../../src/handbook/navigation.ts';

describe('neighbours', () => {
  it('gives what stands before and after', () => {
    expect(neighbours(['甲', '乙', '丙'], '乙')).toEqual({ previous: '甲', next: '丙' });
  });
  it('gives null at the ends', () => {
    expect(neighbours(['甲'], '甲')).toEqual({ previous: null, next: null });
  });
});
