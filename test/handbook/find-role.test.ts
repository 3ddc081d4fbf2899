import { describe, expect, it } from 'vitest';
import { fullReference, roleFinder, splitReference } from '../../src/handbook/find-role.ts';
import { content, department, role } from './written.ts';

const departments = [
  department('hospital', { title: '医院' }),
  department('ward', { title: '内科', parent: '医院' }),
  department('team', { title: '心内组', parent: '内科' }),
  department('surgery', { title: '外科', parent: '医院' }),
];
const chief = role('chief', { title: '主任', department: '内科' });
const surgeon = role('surgeon', { title: '主任', department: '外科' });
const nurse = role('nurse', { title: '护士长', department: '内科' });
const find = roleFinder(content({ departments, roles: [chief, surgeon, nurse] }));

describe('roleFinder', () => {
  it('finds a title that one role bears from anywhere', () => {
    expect(find('护士长')).toEqual([nurse]);
    expect(find('护士长', '外科')).toEqual([nurse]);
  });

  it('takes a title that several bear for the one nearest above the author', () => {
    expect(find('主任', '内科')).toEqual([chief]);
    expect(find('主任', '心内组')).toEqual([chief]);
    expect(find('主任', '外科')).toEqual([surgeon]);
  });

  it('gives all where none is near', () => {
    expect(find('主任')).toEqual([chief, surgeon]);
    expect(find('主任', '医院')).toEqual([chief, surgeon]);
  });

  it('never means the author while another can be meant', () => {
    expect(find('主任', '内科', chief)).toEqual([surgeon]);
    expect(find('护士长', '内科', nurse)).toEqual([nurse]);
  });

  it.each(['外科/主任', '外科／主任', '外科 / 主任'])('reads the department of %s', (reference) =>
    expect(find(reference, '内科')).toEqual([surgeon]),
  );

  it.each(['', '院长', '外科/护士长', '急诊科/主任'])('finds nobody for 「%s」', (reference) =>
    expect(find(reference)).toEqual([]),
  );

  it('takes a title with a stroke as it stands', () => {
    const both = role('both', { title: '司机/保管员' });
    expect(roleFinder(content({ roles: [both] }))('司机/保管员')).toEqual([both]);
  });
});

it('a full reference names the department and is split into the same', () => {
  expect(fullReference(chief)).toBe('内科/主任');
  expect(splitReference('内科/主任')).toEqual({ department: '内科', title: '主任' });
  expect(splitReference('主任')).toEqual({ department: '', title: '主任' });
});
