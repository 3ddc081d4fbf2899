import { expect, it } from 'vitest';
import { dayOf, dueOn } from '../../src/review/due.ts';

it.each([
  ['2026-05-31', 'overdue'],
  ['2026-06-01', 'soon'],
  ['2026-07-31', 'soon'],
  ['2026-08-01', 'later'],
  ['2027-01-01', 'later'],
])('%s is %s on 1 June 2026', (day, due) => {
  expect(dueOn(day, '2026-06-01')).toBe(due);
});

it('tells the day where the reader is, in any zone', () => {
  expect(dayOf(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  expect(dayOf(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});
