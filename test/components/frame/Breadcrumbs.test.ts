import { expect, it } from 'vitest';
import Breadcrumbs from '../../../src/components/frame/Breadcrumbs.astro';
import { words } from '../words.ts';

it('leads from the home page by way of the pages above to the page itself', async () => {
  const trail = [{ title: '主题索引', url: '/topics/' }];
  expect(await words(Breadcrumbs, { trail, title: '印章' })).toEqual([
    '[首页](/)›',
    '[主题索引](/topics/)›',
    '印章',
  ]);
  expect(await words(Breadcrumbs, { trail: [], title: '指标' })).toEqual(['[首页](/)›', '指标']);
});
