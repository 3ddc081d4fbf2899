import { expect, it } from 'vitest';
import ListPages from '../../src/components/ListPages.astro';
import { markup, words } from './words.ts';

const pages = [{ name: 'A–C' }, { name: 'D–Z' }];

it('leads to every page of a list, the first at the list’s own address', async () => {
  expect(await words(ListPages, { base: '/topics/', pages, at: 1 })).toEqual([
    '[A–C](/topics/)',
    '[D–Z](/topics/page/2/)',
  ]);
  expect(await markup(ListPages, { base: '/topics/', pages, at: 1 })).toMatch(
    /href="\/topics\/page\/2\/" aria-current="page"/,
  );
});

it('says nothing of a list on one page', async () => {
  expect(await words(ListPages, { base: '/topics/', pages: [{ name: 'A–Z' }], at: 0 })).toEqual([]);
});
