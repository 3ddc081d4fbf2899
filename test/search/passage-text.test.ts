import { expect, test } from 'vitest';
import { indexText, readIndexText } from '../../src/search/passage-text.ts';

test('the index stores one word per Han character, punctuation and line ends apart', () => {
  expect(indexText('制定４s店的KPI、方案\n待 HR 定')).toBe(
    '制 定 4s 店 的 KPI 、 方 案 ¶ 待 HR 定',
  );
});

test('what was stored is read back, without spaces beside Chinese', () => {
  const stored = indexText('待 HR 确认，hello world\n第二行').replaceAll(' ', ' \u200b');
  expect(readIndexText(stored)).toBe('待HR确认，hello world\n第二行');
});
