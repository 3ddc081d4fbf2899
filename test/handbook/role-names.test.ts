import { expect, test } from 'vitest';
import { roleNames } from '../../src/handbook/role-names.ts';
import { storeGroup } from '../store-group.ts';
import { content, role } from './written.ts';

test('a title that one role bears is its name', () => {
  const nurse = role('nurse', { title: '护士长', department: '内科' });
  expect(roleNames(content({ roles: [nurse] }))(nurse)).toBe('护士长');
});

test('a title that several bear is told with the department', () => {
  const chief = role('chief', { title: '主任', department: '内科' });
  const surgeon = role('surgeon', { title: '主任', department: '外科' });
  const nameOf = roleNames(content({ roles: [chief, surgeon] }));
  expect([chief, surgeon].map(nameOf)).toEqual(['内科/主任', '外科/主任']);
});

test('no two roles of a handbook bear one name', () => {
  const names = storeGroup().roles.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('城北店售后部/顾问');
  expect(names).toContain('财务总监');
});
