import { expect, test } from 'vitest';
import { normalise } from '../../src/search/normalise.ts';

test.each([
  ['ＫＰＩ', 'kpi'],
  ['４Ｓ店', '4s店'],
  ['投诉，报销。', '投诉\u002c报销。'],
  ['lǜ 绿', 'lǜ 绿'],
  ['lüse', 'lvse'],
  ['库\u0000存\n', '库 存 '],
  ['\ud83d库', ' 库'],
])('%j is compared as %j', (text, normal) => {
  expect(normalise(text)).toBe(normal);
});
