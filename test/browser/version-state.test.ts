import { expect, test } from 'vitest';
import { dayOf, versionState } from '../../src/browser/versions/version-state.ts';

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

test('a day is that of the reader, as it is written in the content', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
