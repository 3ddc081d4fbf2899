import { expect, it } from 'vitest';
import SiteHeader from '../../../src/components/frame/SiteHeader.astro';
import { handbook } from '../handbook.ts';
import { words } from '../words.ts';

it('says handbook, company and page above every page, with a search box', async () => {
  expect(await words(SiteHeader, { handbook, title: '印章', cover: false, isHome: false })).toEqual(
    [
      '[手册甲店](/)',
      '印章',
      '搜索职责和岗位',
      '/',
      '搜索',
      '[我的岗位](/start/)',
      '外观',
      '自动浅色深色',
      '[目录](#navigation)',
    ],
  );
});

it('leaves title and search box to the home page, and links the lists instead', async () => {
  expect(await words(SiteHeader, { handbook, title: '手册', cover: true, isHome: true })).toEqual([
    '[甲店](/)',
    '手册',
    '[我的岗位](/start/)',
    '[组织架构图](/org/)',
    '[全部部门](/departments/)',
    '[全部岗位](/roles/)',
    '[人员](/people/)',
    '[主题索引](/topics/)',
    '[指标](/metrics/)',
    '[部门协作](/collaboration/)',
    '[使用说明](/guide/how-to-read/)',
    '外观',
    '自动浅色深色',
    '[目录](#navigation)',
  ]);
});
