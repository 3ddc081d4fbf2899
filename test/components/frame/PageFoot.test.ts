import { expect, it, vi } from 'vitest';
import PageFoot from '../../../src/components/frame/PageFoot.astro';
import { handbook } from '../handbook.ts';
import { words } from '../words.ts';

// The days of commits are those of HR's content.
vi.mock('../../../src/site/site-history.ts', () => ({
  siteHistory: () => new Map([['content/roles/adviser.mdx', '2026-01-03']]),
}));

const edited = { ...handbook, editUrl: 'https://git.example/edit/{file}' };

it('says when the page last changed and where it is edited', async () => {
  const file = 'content/roles/adviser.mdx';
  expect(await words(PageFoot, { handbook: edited, file })).toEqual([
    '最近更新：2026-01-03[修改本页](https://git.example/edit/content/roles/adviser.mdx)',
  ]);
  expect(await words(PageFoot, { handbook, file })).toEqual(['最近更新：2026-01-03']);
});

it('leaves out what is not known', async () => {
  const file = 'content/roles/new.mdx';
  expect(await words(PageFoot, { handbook: edited, file })).toEqual([
    '[修改本页](https://git.example/edit/content/roles/new.mdx)',
  ]);
  expect(await words(PageFoot, { handbook, file })).toEqual([]);
});
