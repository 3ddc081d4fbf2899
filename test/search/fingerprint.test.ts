import { expect, test } from 'vitest';
import { fingerprintIn } from '../../src/search/fingerprint.ts';

test.each([
  '3F9A0-2C71E',
  '3f9a02c71e',
  '3F9A0 2C71E',
  '３Ｆ９Ａ０－２Ｃ７１Ｅ',
  '指纹：3F9AO-2C7lE',
  `3f9a02c71e${'0'.repeat(54)}`,
])('%s is a fingerprint off a sheet', (typed) => {
  expect(fingerprintIn(typed)).toBe('3f9a02c71e');
});

test.each(['', '库存', 'XS-01-16', '13800138000', '2026-12-15', '3F9A0', '3f9a02c71g'])(
  '%s is none',
  (typed) => {
    expect(fingerprintIn(typed)).toBeNull();
  },
);
