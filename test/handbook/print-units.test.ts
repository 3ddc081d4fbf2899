import { expect, test } from 'vitest';
import {
  printedLists,
  printedPart,
  printUnits,
  unitTitle,
} from '../../src/handbook/print-units.ts';
import { storeGroup } from '../store-group.ts';

const group = storeGroup();

test('few roles are printed together', () => {
  expect(printUnits(group)).toEqual([]);
});

test('many are printed by departments, each with those below it where these have few roles', () => {
  const titles = (most: number) => printUnits(group, most).map(unitTitle);
  expect(titles(6)).toEqual(['城北店', '城南店', '城东店', '财务中心']);
  expect(titles(3).slice(0, 4)).toEqual([
    '城北店（直属岗位）',
    '城北店销售部',
    '城北店售后部',
    '城北店周转库',
  ]);
});

test.each([1, 3, 6])(
  'of %i roles each every department is printed once, with its roles',
  (most) => {
    const parts = printUnits(group, most).map(({ departments }) => printedPart(group, departments));
    expect(parts.flatMap(({ departments }) => departments)).toEqual(group.departments);
    expect(new Set(parts.flatMap(({ roles }) => roles))).toEqual(new Set(group.roles));
    expect(parts.flatMap(({ duties }) => duties).length).toBe(group.duties.length);
  },
);

test('the lists at the end are printed without any role', () => {
  const { partners, roles, departments } = printedLists(group);
  expect([partners, roles, departments]).toEqual([group.partners, [], []]);
});
