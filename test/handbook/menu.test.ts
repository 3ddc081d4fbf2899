import { expect, test } from 'vitest';
import { joinContent } from '../../src/handbook/join-content.ts';
import { type Menu, menuAt } from '../../src/handbook/menu.ts';
import { content, department, role } from './written.ts';

const wards = ['内科', '外科', '儿科', '妇科', '眼科'];
const doctors = ['甲医生', '乙医生', '丙医生', '丁医生'];
const hospital = joinContent(
  content({
    departments: wards.flatMap((title, i) => [
      department(`ward-${i}`, { title, order: i + 1 }),
      department(`room-${i}`, { title: `${title}病房`, parent: title, order: i + 1 }),
    ]),
    roles: doctors.map((title, i) =>
      role(`doctor-${i}`, { title, code: `YS-0${i}`, department: '妇科' }),
    ),
  }),
);

test('only the branch of the page is open, with the roles of its own department', () => {
  expect(shown(menuAt('/roles/doctor-1/', hospital))).toEqual([
    ['内科'],
    ['外科'],
    ['儿科'],
    ['*妇科', '甲医生', '乙医生', '丙医生', '丁医生', ['妇科病房']],
    ['眼科'],
  ]);
});

test('of many departments and roles those around the page are shown, and how many are left', () => {
  const menu = menuAt('/roles/doctor-3/', hospital, 3);
  expect(shown(menu)).toEqual([
    ['儿科'],
    ['*妇科', '乙医生', '丙医生', '丁医生', ['妇科病房']],
    ['眼科'],
  ]);
  expect([menu.more, menu.entries[1]?.moreRoles]).toEqual([2, 1]);
});

test('elsewhere nothing is open, and the first are shown', () => {
  const menu = menuAt('/topics/', hospital, 3);
  expect(shown(menu)).toEqual([['内科'], ['外科'], ['儿科']]);
  expect(menu.more).toBe(2);
});

/** Each department, a star before those around the page, with its roles and the parts below it. */
function shown({ entries }: Menu): unknown[] {
  return entries.map(({ department: { title }, isAround, roles, parts }) => [
    `${isAround ? '*' : ''}${title}`,
    ...roles.map((link) => link.title),
    ...shown(parts),
  ]);
}
