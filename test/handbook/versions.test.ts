import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareVersions, versionId } from '../../src/handbook/versions.ts';

it.each([
  ['2.0', '2.0'],
  ['A/0', 'a-0'],
  ['V2.0_b', 'v2.0-b'],
])('the version %s stands in addresses as %s', (version, id) => {
  expect(versionId(version)).toBe(id);
});

it.each([
  ['1.0', '2.0'],
  ['2.0', '2.1'],
  ['2.9', '2.10'],
  ['2', '2.1'],
  ['A/0', 'A/1'],
  ['A/9', 'B/0'],
  ['2026-01', '2026-12'],
])('%s is before %s', (earlier, later) => {
  expect(compareVersions(earlier, later)).toBeLessThan(0);
  expect(compareVersions(later, earlier)).toBeGreaterThan(0);
});

it.each([
  ['2.0', '2'],
  ['2.0', '2.00'],
  ['A/0', 'a/0'],
])('%s is the same as %s', (one, other) => {
  expect(compareVersions(one, other)).toBe(0);
});

it('every version has one place among others', () => {
  const version = fc.stringMatching(/^[0-9A-C]{1,3}(?:[./][0-9A-C]{1,3}){0,2}$/);
  fc.assert(
    fc.property(version, version, (a, b) => {
      expect(Math.sign(compareVersions(a, b)) + Math.sign(compareVersions(b, a))).toBe(0);
    }),
  );
});
