import { expect, test } from 'vitest';
import { collaborations } from '../../src/handbook/collaboration.ts';
import {
  foldedCollaborations,
  foldRoot,
  foldUnits,
  innerCollaborations,
} from '../../src/handbook/collaboration-fold.ts';
import { joinContent } from '../../src/handbook/join-content.ts';
import type { Department } from '../../src/handbook/model.ts';
import { storeGroup } from '../store-group.ts';
import { content, department, duty, role } from './written.ts';

const group = storeGroup();
const [north] = group.departments as [Department];

test('the departments beside each other are the top ones, or one with those directly below it', () => {
  expect(foldUnits(null, group).map(({ id }) => id)).toEqual(['north', 'south', 'east', 'finance']);
  expect(foldUnits(north, group)).toEqual([north, ...north.below]);
});

test('the parts of a department are counted in with it, and what is within it is left out', () => {
  const pairs = foldedCollaborations(null, group).map(({ from, to, duties }) => [
    from.id,
    to.id,
    duties.map(({ id }) => id),
  ]);
  expect(pairs).toEqual([
    ['north', 'finance', ['CB-02-01']],
    ['south', 'finance', ['CN-02-01']],
    ['east', 'finance', ['CD-02-01']],
    ['finance', 'north', ['CW-01-01']],
    ['finance', 'south', ['CW-01-01']],
    ['finance', 'east', ['CW-01-01']],
  ]);
  expect(innerCollaborations(north, null, group).map(({ from, to }) => [from.id, to.id])).toEqual([
    ['north', 'north-sales'],
    ['north-sales', 'north-service'],
    ['north-service', 'north-sales'],
  ]);
});

test('a department of its own roles stands beside its parts', () => {
  const pairs = foldedCollaborations(north, group).map(({ from, to }) => [from.id, to.id]);
  expect(pairs).toEqual([
    ['north', 'north-sales'],
    ['north-sales', 'north-service'],
    ['north-service', 'north-sales'],
  ]);
});

test('a duty that names two parts of one department counts once', () => {
  const departments = [
    department('office', { title: '院办' }),
    department('clinic', { title: '门诊' }),
    department('ward', { title: '内科', parent: '门诊' }),
    department('lab', { title: '检验科', parent: '门诊' }),
  ];
  const both = duty(9, '召集例会', { 编号: ['AA-01-01'], 协作: ['内科', '检验科'] });
  const boss = role('boss', { title: '院长', department: '院办' }, [both]);
  const [only, ...more] = foldedCollaborations(
    null,
    joinContent(content({ departments, roles: [boss] })),
  );
  expect(more).toEqual([]);
  expect(only?.duties.map(({ id }) => id)).toEqual(['AA-01-01']);
  expect(only?.pairs.map(({ to }) => to.id)).toEqual(['ward', 'lab']);
});

test('every pair of departments is told at one place of the whole, folded or within one', () => {
  const told = [
    ...foldedCollaborations(null, group).flatMap(({ pairs }) => pairs),
    ...foldUnits(null, group).flatMap((unit) => innerCollaborations(unit, null, group)),
  ].map(({ from, to }) => `${from.id}_${to.id}`);
  const all = collaborations(group).map(({ from, to }) => `${from.id}_${to.id}`);
  expect(told.toSorted()).toEqual(all.toSorted());
});

test('an only top department is opened from the start', () => {
  const house = [department('house', { title: '院部' })];
  const parted = [...house, department('ward', { title: '内科', parent: '院部' })];
  expect(foldRoot(joinContent(content({ departments: parted })))?.id).toBe('house');
  expect(foldRoot(joinContent(content({ departments: house })))).toBeNull();
  expect(foldRoot(group)).toBeNull();
});
