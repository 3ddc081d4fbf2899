import { expect, it } from 'vitest';
import RunningHead from '../../../src/components/print/RunningHead.astro';
import { handbook } from '../handbook.ts';
import { words } from '../words.ts';

it('says what a sheet is about, and of which company', async () => {
  expect(await words(RunningHead, { handbook, parts: ['销售经理', '岗位说明书'] })).toEqual([
    '销售经理岗位说明书甲店 手册',
  ]);
});
