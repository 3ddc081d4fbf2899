import { expect, it } from 'vitest';
import DepartmentMark from '../../src/components/DepartmentMark.astro';
import { handbook } from './handbook.ts';
import { words } from './words.ts';

it('gives the letters of a department, and nothing for one without roles', async () => {
  const marks = handbook.departments.map((department) => words(DepartmentMark, { department }));
  expect(await Promise.all(marks)).toEqual([['ZJ'], ['XS'], []]);
});
