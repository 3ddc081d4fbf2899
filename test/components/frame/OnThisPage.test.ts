import { expect, it } from 'vitest';
import OnThisPage from '../../../src/components/frame/OnThisPage.astro';
import { words } from '../words.ts';

it('lists the sections and groups of a page, nothing deeper, folded and beside the text', async () => {
  const headings = [
    { slug: '岗位职责', text: '岗位职责', depth: 2 },
    { slug: '库存', text: '库存', depth: 3 },
    { slug: '细目', text: '细目', depth: 4 },
  ];
  const list = ['本页内容', '[岗位职责](#岗位职责)', '[库存](#库存)'];
  expect(await words(OnThisPage, { headings })).toEqual([...list, ...list]);
});
