import { expect, it } from 'vitest';
import { commonAudience } from '../../../src/handbook/checks/common-audience.ts';
import { common, content, department, role } from '../written.ts';

const check = (data: object, broken = false) =>
  commonAudience(
    content({
      departments: [department('inner', { title: '内科', aliases: ['大内科'] })],
      roles: [{ ...role('nurse', { title: '护士长', department: '内科' }), broken }],
      commons: [common('all', { title: '通用', ...data })],
    }),
  );

it('accepts everybody, departments and roles, also with their department', () => {
  for (const name of ['全体', '内科', '护士长', '内科/护士长'])
    expect(check({ for: [name] })).toEqual([]);
});

it.each([
  ['全员', 'for: [全体]', '「全员」要写成「全体」'],
  ['所有岗位', 'for: [全体]', '「所有岗位」要写成「全体」'],
  ['大内科', 'for: [内科]', '「大内科」是部门「内科」的别名，这里要写正式名称'],
  ['护士常', 'for: [护士长]', '没有叫「护士常」的岗位，是不是「护士长」？'],
])('tells what %s was meant to be', (name, fix, message) => {
  expect(check({ for: [name] })).toEqual([expect.objectContaining({ message, fix, line: 2 })]);
});

it('keeps the right names of a list where one is wrong, and tells of one that is far from all', () => {
  expect(check({ for: ['护士长', '大内科'] })[0]?.fix).toBe('for: [护士长, 内科]');
  const [far] = check({ for: ['食堂'] });
  expect(far?.fix).toBeUndefined();
  expect(far?.message).toContain('没有叫「食堂」的部门或岗位');
});

it('looks at whom it leaves out as well', () => {
  expect(check({ for: ['全体'], except: ['护士常'] })[0]).toMatchObject({
    fix: 'except: [护士长]',
    line: 3,
  });
});

it('refuses an audience of nobody, unless a role could not be read', () => {
  const nobody = { for: ['内科'], except: ['全体'] };
  expect(check(nobody)[0]?.message).toContain('一个岗位也没有');
  expect(check(nobody, true)).toEqual([]);
});
