import { expect, it } from 'vitest';
import { shortFingerprint } from '../../src/handbook/short-fingerprint.ts';

it('a fingerprint is short enough to be read out', () => {
  expect(shortFingerprint('3f9a02c71e4b')).toBe('3F9A0-2C71E');
});
