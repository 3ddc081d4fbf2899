import { expect, it } from 'vitest';
import { reviewDates } from '../../../src/review/rules/review-dates.ts';
import { handbookWith, role } from '../handbook-of.ts';

it('tells every date by which a role is to be looked through, the earliest first', () => {
  const handbook = handbookWith({
    'roles/head.mdx': role('主管', 'ZB-01', 'reviewBy: 2027-03-01'),
    'roles/keeper.mdx': role('库管', 'ZB-03', 'reportsTo: 主管\nreviewBy: 2026-12-31'),
  });
  expect(reviewDates.find(handbook).map(({ about, due }) => [...about, due])).toEqual([
    ['库管', '2026-12-31'],
    ['主管', '2027-03-01'],
  ]);
});
