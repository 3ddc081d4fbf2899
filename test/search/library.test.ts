import { expect, test } from 'vitest';
import { openLibrary } from '../../src/search/library.ts';
import { smallData, smallLibrary } from './small-search.ts';

test('references are the things themselves, in both directions', () => {
  const [sales, office] = smallLibrary.records;
  if (sales?.type !== 'role' || office?.type !== 'role') throw new Error('roles stand first');
  expect(sales.reportsTo).toBe(office);
  expect(sales.department.head).toBe(sales);
  expect(sales.department.roles).toEqual([sales]);
  expect(sales.duties.map(({ id }) => id)).toEqual(['XS-01-01', 'XS-01-02', 'XS-01-03']);
  const [seal] = smallLibrary.vocabulary.get('公章') ?? [];
  expect(seal?.type === 'topic' && seal.lead).toBe(office);
});

test('a reference that leads nowhere is an error', () => {
  const roles = smallData.roles.map((role) => ({ ...role, department: 9 }));
  expect(() => openLibrary({ ...smallData, roles })).toThrow('nothing at place 9');
});

test('spaces beside Chinese are not part of the own text', () => {
  const duties = [{ id: 'A-01', text: '待 HR 确认，用 SAP 系统', role: 0 }];
  const library = openLibrary({ ...smallData, duties });
  expect(library.duties[0]?.own).toBe('待hr确认\u002c用sap系统');
});
