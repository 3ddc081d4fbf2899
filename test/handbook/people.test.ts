import { expect, test } from 'vitest';
import { joinContent } from '../../src/handbook/join-content.ts';
import { peopleGroups, peopleOf, postsInShort } from '../../src/handbook/people.ts';
import { content, department, role } from './written.ts';

const ward = (id: string, data: Parameters<typeof role>[1]) =>
  role(id, { department: '内科', ...data });

const handbook = joinContent(
  content({
    departments: [
      department('ward', { title: '内科', head: '主任' }),
      department('clinic', { title: '门诊', order: 2 }),
    ],
    roles: [
      ward('chief', { title: '主任', holder: [{ name: '张三', phone: '8021' }], deputy: '赵六' }),
      ward('nurse', {
        title: '护士长',
        reportsTo: '主任',
        holder: [{ name: '李四', place: '城北院区' }, { name: '阿宝' }],
        deputy: '主任',
      }),
      ward('clerk', {
        title: '文员',
        department: '门诊',
        reportsTo: '主任',
        holder: [{ name: '张三', place: '门诊楼' }, { name: '空缺' }],
        deputy: '暂无',
      }),
      ward('porter', { title: '护工', reportsTo: '护士长', deputy: '李四' }),
    ],
  }),
);

test('everybody is named once, in the order of pinyin, with all posts and for whom they stand in', () => {
  const people = peopleOf(handbook).map(({ name, posts, deputises }) => [
    name,
    posts.map(({ role: { title }, place, phone }) => [title, place, phone]),
    deputises.map(({ title }) => title),
  ]);
  expect(people).toEqual([
    ['阿宝', [['护士长', undefined, undefined]], []],
    ['李四', [['护士长', '城北院区', undefined]], ['护工']],
    [
      '张三',
      [
        ['主任', undefined, '8021'],
        ['文员', '门诊楼', undefined],
      ],
      [],
    ],
    ['赵六', [], ['主任']],
  ]);
});

test('where no role names anybody there is nobody', () => {
  const roles = handbook.roles.map((it) => ({ ...it, holders: [], deputy: null }));
  expect(peopleOf({ roles })).toEqual([]);
});

test('an index tells of everybody the role, how many they are, or that they only stand in', () => {
  expect(peopleOf(handbook).map(postsInShort)).toEqual([
    '护士长',
    '护士长',
    '2 个岗位',
    '职务代理',
  ]);
});

test('people stand where their surnames are heard', () => {
  const holder = ['曾敏', '陈明', '单飞', '张三', '赵六'].map((name) => ({ name }));
  const named = joinContent(
    content({
      departments: [department('ward', { title: '内科' })],
      roles: [role('chief', { department: '内科', title: '主任', holder })],
    }),
  );
  expect(peopleGroups(peopleOf(named)).map(({ label, person }) => [label, person.name])).toEqual([
    ['C', '陈明'],
    ['S', '单飞'],
    ['Z', '曾敏'],
    ['Z', '张三'],
    ['Z', '赵六'],
  ]);
});
