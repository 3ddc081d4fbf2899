import { expect, it } from 'vitest';
import { departmentLine } from '../../src/handbook/department-line.ts';
import { joinDepartments } from '../../src/handbook/join-departments.ts';
import { orderDepartments } from '../../src/handbook/order-departments.ts';
import { content, department } from './written.ts';

const departments = [
  department('team', { title: '心内组', order: 2, parent: '内科' }),
  department('surgery', { title: '外科', order: 3 }),
  department('ward', { title: '内科', order: 1 }),
  department('lungs', { title: '呼吸组', order: 1, parent: '内科' }),
];

it('every department is followed by those below it', () => {
  const ordered = orderDepartments(content({ departments })).map(({ data }) => data.title);
  expect(ordered).toEqual(['内科', '呼吸组', '心内组', '外科']);
});

it('a circle and a parent that is not written lose no department', () => {
  const circle = [
    department('a', { title: '甲', parent: '乙' }),
    department('b', { title: '乙', parent: '甲' }),
    department('c', { title: '丙', parent: '丁' }),
  ];
  const ordered = orderDepartments(content({ departments: circle })).map(({ data }) => data.title);
  expect(ordered.toSorted()).toEqual(['丙', '乙', '甲']);
  expect(departmentLine('甲', circle)).toEqual(['甲', '乙']);
});

it('parents know those below them, in their order', () => {
  const joined = joinDepartments(content({ departments }));
  const lines = joined.map(({ title, parent, below }) => [
    title,
    parent?.title ?? null,
    below.map((it) => it.title),
  ]);
  expect(lines).toEqual([
    ['内科', null, ['呼吸组', '心内组']],
    ['呼吸组', '内科', []],
    ['心内组', '内科', []],
    ['外科', null, []],
  ]);
});

it('the line of a department leads from itself up', () => {
  expect(departmentLine('心内组', departments)).toEqual(['心内组', '内科']);
  expect(departmentLine('药房', departments)).toEqual(['药房']);
});
