import { expect, it } from 'vitest';
import { unknownNames } from '../../../src/handbook/causes/unknown-names.ts';
import { content, department, duty, role, topic } from '../written.ts';

const wards = department('wards', { title: '护理部' });
const topics = [topic('a', { name: '药品' }), topic('b', { name: '病历归档' })];

it('gathers every name that nobody bears with its places, once', () => {
  const roles = [
    role('a', { title: '护士', department: '护理部', reportsTo: '护士长' }, [
      duty(8, '查房', { 主题: ['床位', '药品'], 协作: ['护士长'] }),
      duty(12, '交班', { 主题: ['床位'] }),
    ]),
  ];
  const found = unknownNames(content({ departments: [wards], roles, topics }));
  expect(found.map(({ name, kinds, places }) => [name, kinds, places.length])).toEqual(
    expect.arrayContaining([
      ['护士长', ['岗位', '外部单位'], 2],
      ['床位', ['主题'], 2],
    ]),
  );
  expect(found).toHaveLength(2);
});

it('blames the department of a role that is called by both', () => {
  const roles = [
    role('a', { title: '护士', department: '护理部', reportsTo: '急诊科/主任' }),
    role('b', { title: '主任', department: '护理部' }),
  ];
  const [found] = unknownNames(content({ departments: [wards], roles, topics }));
  expect(found).toMatchObject({ name: '急诊科', kinds: ['部门'] });
});

it('says the right name where the rules can tell it', () => {
  const roles = [
    role('a', { title: '护士', department: '护理部' }, [duty(8, '查房', { 主题: ['病例归档'] })]),
  ];
  const [found] = unknownNames(content({ departments: [wards], roles, topics }));
  expect(found).toMatchObject({ name: '病例归档', right: '病历归档' });
});
