import { expect, test } from 'vitest';
import { isHan, tokens, words } from '../../src/search/tokens.ts';

test('Han characters stand alone, letters and digits stay together', () => {
  expect(tokens('制定4s店的kpi，完成100%')).toEqual([
    '制',
    '定',
    '4s',
    '店',
    '的',
    'kpi',
    '完',
    '成',
    '100',
  ]);
});

test('words are what stands between spaces and punctuation', () => {
  expect(words('客户 满意度，4s店？')).toEqual(['客户', '满意度', '4s店']);
  expect(words('？！🚀 .*')).toEqual([]);
});

test('a text is Chinese by its first character', () => {
  expect([isHan('店4s'), isHan('4s店'), isHan('')]).toEqual([true, false, false]);
});
