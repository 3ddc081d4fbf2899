import fc from 'fast-check';
import { expect, it } from 'vitest';
import { departmentInitials } from '../../src/handbook/department-initials.ts';
import { isDutyNumber } from '../../src/handbook/duty-number.ts';

it.each([
  ['销售部', 'XS'],
  ['总经办', 'ZJB'],
  ['人事行政部', 'RSXZ'],
  ['外科', 'WK'],
  ['ＩＴ部', 'IT'],
  ['DCC客服部', 'DCCK'],
  ['Human Resources', 'HR'],
  ['sales', 'S'],
  ['门店', 'MD'],
  ['客户服务中心', 'KHFW'],
  ['⑨', 'BM'],
])('departmentInitials of %s are %s', (title, initials) => {
  expect(departmentInitials(title)).toBe(initials);
});

it('any title gives the beginning of a number', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      expect(`${departmentInitials(title)}-01`).toSatisfy(isDutyNumber);
    }),
  );
});
