import { expect, test } from 'vitest';
import { versionState } from '../../src/browser/versions/version-state.ts';

test.each([
  ['2026-12-14', '尚未生效'],
  ['2026-12-15', '现行'],
  ['2027-06-30', '现行'],
  ['2027-07-01', '已被取代'],
] as const)('on %s a version of 15 December 2026 to 1 July 2027 is %s', (today, state) => {
  expect(versionState(today, '2026-12-15', '2027-07-01')).toBe(state);
});

test('the last version stays in force, and one that was replaced the same day never was', () => {
  expect(versionState('2099-01-01', '2026-12-15')).toBe('现行');
  expect(versionState('2026-12-15', '2026-12-15', '2026-12-15')).toBe('已被取代');
});
