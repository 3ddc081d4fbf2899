import { expect, test } from 'vitest';
import { indexText } from '../../../src/search/build/index-text.ts';

test('the index reads one word per Han character, punctuation apart', () => {
  expect(indexText('制定４s店的KPI、方案\n待 HR 定')).toBe('制 定 4s 店 的 KPI 、 方 案 待 HR 定');
});
