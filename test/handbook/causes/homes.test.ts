import { expect, it } from 'vitest';
import { homeOf, homesOf } from '../../../src/handbook/causes/homes.ts';

it('homesOf names where such names are given, the last with 或', () => {
  expect(homesOf(['主题'])).toBe(' content/topics.yaml');
  expect(homesOf(['部门', '岗位', '外部单位'])).toBe(
    ' content/departments/、 content/roles/ 或 content/partners.yaml',
  );
});

it('homeOf is the one file that uses a name, at its first line', () => {
  const places = [9, 4].map((line) => ({ file: 'content/roles/a.mdx', line }));
  expect(homeOf('主题', places)).toEqual({ file: 'content/roles/a.mdx', line: 4 });
});

it.each([
  ['主题', 'content/topics.yaml'],
  ['部门', 'content/departments'],
] as const)('homeOf is the home of a %s that several files use', (kind, file) => {
  const places = ['a', 'b'].map((id) => ({ file: `content/roles/${id}.mdx`, line: 3 }));
  expect(homeOf(kind, places)).toEqual({ file, line: 1 });
});

it('homeOf is the content where nothing uses what is of no kind', () => {
  expect(homeOf(undefined, [])).toEqual({ file: 'content', line: 1 });
});
