import { describe, expect, it } from 'vitest';
import { compareRoleCodes, isRoleCode, tidyRoleCode } from '../../src/handbook/role-code.ts';

describe('isRoleCode', () => {
  it.each(['XS-01', '财004', 'SY-JS-001', 'B1.01', '008', 'a.3', 'GM', '1.10', 'Ж-1', 'ä_1'])(
    'takes %s',
    (code) => expect(isRoleCode(code)).toBe(true),
  );

  it.each([
    '',
    'XS 01',
    'XS（01）',
    'A/B',
    '-XS',
    'XS-',
    'A,B',
    '#1',
    '50%',
    'A--B',
    'ＸＳ',
    '"A"',
  ])('refuses %j', (code) => expect(isRoleCode(code)).toBe(false));
});

it.each([
  ['ＸＳ－０１', 'XS-01'],
  ['XS 01', 'XS-01'],
  ['A/B', 'A-B'],
  ['（财004）', '财004'],
  ['-a--b-', 'a-b'],
  ['##', ''],
])('tidyRoleCode makes of %j %j', (written, tidy) => {
  expect(tidyRoleCode(written)).toBe(tidy);
});

it('compareRoleCodes takes digits for numbers', () => {
  const sorted = ['008', '10', '财004', 'B1.2', 'B1.10', 'B2.1', 'XS-2', 'XS-10'];
  expect(sorted.toReversed().toSorted(compareRoleCodes)).toEqual(sorted);
});
