import { expect, test } from 'vitest';
import { departmentMark } from '../../src/handbook/department-mark.ts';
import { smallHandbook } from '../small-handbook.ts';

test("a department is marked by the letters of its roles' numbers, a new one by nothing", () => {
  expect(smallHandbook().departments.map(departmentMark)).toEqual(['ZJ', 'XS', '']);
});
