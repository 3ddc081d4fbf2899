import { expect, it } from 'vitest';
import Notice from '../../src/components/Notice.astro';
import { markup, words } from './words.ts';

it('folds its sentence into a badge that the keyboard opens', async () => {
  expect(await words(Notice, {}, '原文缺字')).toEqual(['待确认', '原文缺字']);
  expect(await markup(Notice, {}, '原文缺字')).toMatch(/<details[^>]*><summary[^>]*>待确认</);
});

it('bears another label and the id of its paragraph, and leads to the list of all', async () => {
  const props = { label: '原文缺失', id: '原文缺失-1' };
  expect(await words(Notice, props, '缺第1条')).toEqual([
    '原文缺失',
    '缺第1条',
    '[全部待确认](/review/)',
  ]);
  expect(await markup(Notice, props)).toContain('id="原文缺失-1"');
});
