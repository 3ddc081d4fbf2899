import { expect, it } from 'vitest';
import Sidebar from '../../../src/components/frame/Sidebar.astro';
import { storeGroup } from '../../store-group.ts';
import { handbook, withPartners } from '../handbook.ts';
import { words } from '../words.ts';

it('lists the roles of the department one is in only, then every list, guide and old document', async () => {
  expect(await words(Sidebar, { handbook, path: '/roles/adviser/' })).toEqual([
    '[关闭目录](#main)',
    '部门与岗位',
    '[ZJ总经办](/departments/office/)',
    '[XS销售部](/departments/sales/)',
    '[销售经理](/roles/sales-manager/)',
    '[销售顾问](/roles/adviser/)',
    '[二手车部](/departments/new/)',
    '查找',
    '[我的岗位](/start/)',
    '[组织架构图](/org/)',
    '[全部部门](/departments/)',
    '[全部岗位](/roles/)',
    '[人员](/people/)',
    '[主题索引](/topics/)',
    '[指标](/metrics/)',
    '[部门协作](/collaboration/)',
    '使用说明',
    '[怎么读](/guide/how-to-read/)',
    '[岗位文件的样子](/guide/role-file/)',
    '[检查会说什么](/guide/what-check-says/)',
    '[原文条号对照](/sources/)',
    '[体检](/review/)',
    '外观',
    '自动浅色深色',
  ]);
});

it('opens no department on other pages', async () => {
  expect((await words(Sidebar, { handbook, path: '/topics/' })).slice(2, 5)).toEqual([
    '[ZJ总经办](/departments/office/)',
    '[XS销售部](/departments/sales/)',
    '[二手车部](/departments/new/)',
  ]);
});

it('leaves out the lists of what the handbook has not', async () => {
  const roles = handbook.roles.map((role) => ({ ...role, holders: [], deputy: null }));
  const bare = { ...handbook, roles, topics: [], metrics: [], sources: [] };
  expect((await words(Sidebar, { handbook: bare, path: '/' })).slice(5)).toEqual([
    '查找',
    '[我的岗位](/start/)',
    '[组织架构图](/org/)',
    '[全部部门](/departments/)',
    '[全部岗位](/roles/)',
    '[部门协作](/collaboration/)',
    '使用说明',
    '[怎么读](/guide/how-to-read/)',
    '[岗位文件的样子](/guide/role-file/)',
    '[检查会说什么](/guide/what-check-says/)',
    '[体检](/review/)',
    '外观',
    '自动浅色深色',
  ]);
});

it('opens the departments around the page one after the other, the roles of its own only', async () => {
  const group = storeGroup();
  const listed = async (path: string) => {
    const lines = await words(Sidebar, { handbook: group, path });
    return lines.slice(2, lines.indexOf('查找')).map((line) => /\[(.*?)\]/.exec(line)?.[1]);
  };
  expect(await listed('/topics/')).toEqual(['CB城北店', 'CN城南店', 'CD城东店', 'CW财务中心']);
  expect(await listed('/roles/south-adviser/')).toEqual([
    'CB城北店',
    'CN城南店',
    'CN城南店销售部',
    '销售经理',
    '顾问',
    'CN城南店售后部',
    'CD城东店',
    'CW财务中心',
  ]);
});

it('lists those outside after the departments’ cooperation, where there are any', async () => {
  const said = await words(Sidebar, { handbook: withPartners, path: '/' });
  const at = said.indexOf('[部门协作](/collaboration/)');
  expect(said[at + 1]).toBe('[外部单位](/partners/)');
});

it('leads to what changed where that is known', async () => {
  const known = await words(Sidebar, { handbook, path: '/', hasChanges: true });
  expect(known).toContain('[修订记录](/changes/)');
});
