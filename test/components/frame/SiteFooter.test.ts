import { expect, it } from 'vitest';
import SiteFooter from '../../../src/components/frame/SiteFooter.astro';
import { handbook } from '../handbook.ts';
import { words } from '../words.ts';

it('names the company, who keeps the handbook and how to reach them', async () => {
  expect(await words(SiteFooter, { handbook })).toEqual([
    '甲店 · 手册',
    '打印本页[打印整本手册](/print/)',
    '归口部门：人事部。请找人事部。',
  ]);
});
