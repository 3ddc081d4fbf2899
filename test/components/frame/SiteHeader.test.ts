import { expect, it } from 'vitest';
import SiteHeader from '../../../src/components/frame/SiteHeader.astro';
import { handbook } from '../handbook.ts';
import { words } from '../words.ts';

it('says the handbook and its company above every page, with a search box', async () => {
  expect(await words(SiteHeader, { handbook, cover: false, isHome: false })).toEqual([
    '[手册甲店](/)',
    '搜索职责和岗位',
    '搜索',
    '[我的岗位](/start/)外观',
    '外观：自动外观：浅色外观：深色',
    '[目录](#navigation)',
  ]);
});

it('leaves title and search box to the home page, and links the lists instead', async () => {
  expect(await words(SiteHeader, { handbook, cover: true, isHome: true })).toEqual([
    '[甲店](/)',
    '[我的岗位](/start/)',
    '[组织架构图](/org/)',
    '[全部部门](/departments/)',
    '[全部岗位](/roles/)',
    '[主题索引](/topics/)',
    '[指标](/metrics/)',
    '[部门协作](/collaboration/)',
    '[原文对照](/sources/)',
    '[怎么读](/guide/how-to-read/)',
    '外观',
    '外观：自动外观：浅色外观：深色',
    '[目录](#navigation)',
  ]);
});
