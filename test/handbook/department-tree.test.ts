import { expect, test } from 'vitest';
import {
  departmentsAbove,
  headedBelow,
  rolesWithin,
  withAllBelow,
} from '../../src/handbook/department-tree.ts';
import { joinContent } from '../../src/handbook/join-content.ts';
import type { Department } from '../../src/handbook/model.ts';
import { content, department, role } from './written.ts';

const handbook = joinContent(
  content({
    departments: [
      department('hospital', { title: '医院', head: '院长' }),
      department('ward', { title: '内科', parent: '医院', head: '院长' }),
      department('team', { title: '心内组', parent: '内科', head: '组长' }),
    ],
    roles: [
      role('boss', { title: '院长', code: 'AA-01', department: '医院' }),
      role('leader', { title: '组长', code: 'AA-02', department: '心内组', reportsTo: '院长' }),
    ],
  }),
);
const [hospital, ward, team] = handbook.departments as [Department, Department, Department];

test('the departments above come from the top down', () => {
  expect(departmentsAbove(team)).toEqual([hospital, ward]);
  expect(departmentsAbove(hospital)).toEqual([]);
});

test('a department stands before all that are below it, with the roles of all', () => {
  expect(withAllBelow(hospital)).toEqual([hospital, ward, team]);
  expect(rolesWithin(ward).map(({ title }) => title)).toEqual(['组长']);
});

test('a head runs the departments below its own that name it, and its own is none of them', () => {
  const [boss, leader] = handbook.roles.map((it) => headedBelow(it));
  expect(boss).toEqual([ward]);
  expect(leader).toEqual([]);
});
