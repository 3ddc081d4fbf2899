import { expect, test } from 'vitest';
import {
  byLetter,
  departmentsByTop,
  dutiesByDepartment,
  rolesByDepartment,
} from '../../src/handbook/list-groups.ts';
import { smallHandbook } from '../small-handbook.ts';
import { storeGroup } from '../store-group.ts';

const handbook = smallHandbook();

test('roles and duties stand under their departments, of which none is empty', () => {
  const roles = rolesByDepartment(handbook).map(({ label, rows }) => [
    label,
    ...rows.map(({ title }) => title),
  ]);
  expect(roles).toEqual([
    ['总经办', '总经理'],
    ['销售部', '销售经理', '销售顾问'],
  ]);
  expect(
    dutiesByDepartment(handbook.duties).map(({ label, rows }) => [label, rows.length]),
  ).toEqual([
    ['总经办', 1],
    ['销售部', 2],
  ]);
});

test('departments stand under those below no other', () => {
  const [north] = departmentsByTop(storeGroup());
  expect([north?.label, north?.rows[0]?.title, north?.rows[1]?.parent?.title]).toEqual([
    '城北店',
    '城北店',
    '城北店',
  ]);
});

test('named things stand under their letters', () => {
  expect(byLetter(handbook.topics).map(({ label, rows }) => [label, rows.length])).toEqual([
    ['K', 1],
    ['Y', 1],
  ]);
});
