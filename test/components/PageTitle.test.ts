import { expect, it } from 'vitest';
import PageTitle from '../../src/components/PageTitle.astro';
import { words } from './words.ts';

it('says the kind of page above its title and what stands in it below', async () => {
  expect(await words(PageTitle, { title: '印章', kind: '主题' }, '大家也叫：公章')).toEqual([
    '主题',
    '印章',
    '大家也叫：公章',
  ]);
  expect(await words(PageTitle, { title: '印章' })).toEqual(['印章']);
});
