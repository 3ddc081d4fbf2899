import { expect, it } from 'vitest';
import CoverLinks from '../../../src/components/frame/CoverLinks.astro';
import { handbook } from '../handbook.ts';
import { words } from '../words.ts';

it('links every list, and the guide by its first page', async () => {
  expect(await words(CoverLinks, { handbook })).toEqual([
    '[我的岗位](/start/)',
    '[组织架构图](/org/)',
    '[全部部门](/departments/)',
    '[全部岗位](/roles/)',
    '[人员](/people/)',
    '[主题索引](/topics/)',
    '[指标](/metrics/)',
    '[部门协作](/collaboration/)',
    '[使用说明](/guide/how-to-read/)',
  ]);
});
