import { describe, expect, it } from 'vitest';
import { numberPrefix } from '../../src/handbook/number-prefix.ts';
import { role } from './written.ts';

describe('numberPrefix', () => {
  it('is the code, or else the initials of the department', () => {
    expect(numberPrefix(role('a', { title: '甲', code: '财004' }))).toBe('财004');
    expect(numberPrefix(role('a', { title: '甲', code: undefined }))).toBe('XS');
  });

  it('is not known while the role is refused and has no code', () => {
    const refused = { ...role('a', { title: '甲', code: undefined }), broken: true };
    expect(numberPrefix(refused)).toBeNull();
    expect(numberPrefix({ ...role('a', { title: '甲' }), broken: true })).toBe('AA-01');
  });
});
