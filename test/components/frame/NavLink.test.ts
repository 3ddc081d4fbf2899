import { expect, it } from 'vitest';
import NavLink from '../../../src/components/frame/NavLink.astro';
import { markup } from '../words.ts';

const link = { title: '主题索引', url: '/topics/' };
const current = async (path: string) =>
  /aria-current="(\w+)"/.exec(await markup(NavLink, { link, path }))?.[1];

it('marks the page itself, and the list in which the page stands', async () => {
  expect(await current('/topics/')).toBe('page');
  expect(await current('/topics/seal/')).toBe('true');
  expect(await current('/metrics/')).toBeUndefined();
});
