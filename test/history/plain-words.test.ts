import { expect, test } from 'vitest';
import { plainWords } from '../../src/history/plain-words.ts';

test.each([
  ['客户投诉，24 小时内处理。', '客户投诉24小时内处理'],
  ['《采购（设备）合同》', '采购设备合同'],
  ['ＫＰＩ', 'KPI'],
  ['9：00', '9:00'],
  ['3～5天', '3~5天'],
])('%s says the same as %s', (one, other) => {
  expect(plainWords(one)).toBe(plainWords(other));
});

test.each([
  ['10.5 万元', '105 万元'],
  ['1、2 号库', '12 号库'],
  ['-5%', '5%'],
  ['5%', '5'],
])('%s does not say the same as %s', (one, other) => {
  expect(plainWords(one)).not.toBe(plainWords(other));
});
