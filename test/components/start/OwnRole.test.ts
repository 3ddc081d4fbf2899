import { expect, it } from 'vitest';
import OwnRole from '../../../src/components/start/OwnRole.astro';
import { words } from '../words.ts';

it('says where the choice is kept, and offers to forget it', async () => {
  expect(await words(OwnRole, { role: 'adviser' })).toEqual([
    '设为我的岗位只记在这个浏览器里，不会上传。',
    '已记在这个浏览器里。不再记住',
  ]);
});
