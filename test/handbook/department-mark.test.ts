import { expect, test } from 'vitest';
import { departmentMark } from '../../src/handbook/department-mark.ts';
import type { Department, Role } from '../../src/handbook/model.ts';
import { smallHandbook } from '../small-handbook.ts';

test("a department is marked by the letters of its roles' numbers, a new one by nothing", () => {
  expect(smallHandbook().departments.map(departmentMark)).toEqual(['ZJ', 'XS', '']);
});

test.each([
  ['财004', '财'],
  ['SY-JS-001', 'SY'],
  ['S04AQ-12', 'AQ'],
  ['S04-01', 'S04'],
  ['1XS-01', 'XS'],
  ['财004AB', '财'],
  ['B1.01', 'B'],
  ['008A', 'XS'],
  ['008', 'XS'],
  ['', 'XS'],
])('a code %j makes the mark %s: its letters, or the initials of the department', (code, mark) => {
  const department = smallHandbook().departments[1] as Department;
  const roles = [{ ...(department.head as Role), code }];
  expect(departmentMark({ ...department, roles })).toBe(mark);
});
