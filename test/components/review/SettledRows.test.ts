import { expect, it } from 'vitest';
import SettledRows from '../../../src/components/review/SettledRows.astro';
import { words } from '../words.ts';

it('folds away what is settled, with the reason and what was asked', async () => {
  const question = { about: ['甲'], text: '', links: [{ title: '甲', url: '/roles/a/' }] };
  const settled = [{ title: '没有职务代理人的岗位', question, reason: '由集团指定' }];
  expect(await words(SettledRows, { settled })).toEqual([
    '已经定下的 1 处',
    '由集团指定',
    '没有职务代理人的岗位：[甲](/roles/a/)',
  ]);
});
