import { expect, it } from 'vitest';
import { plainSentence, plainTitle, plainWords } from '../../../src/import/drafts/plain-words.ts';

it.each([
  ['维护{系统}与<网络>', '维护｛系统｝与＜网络＞'],
  ['看[日志](x)，`重启`*两*次', '看［日志］(x)，｀重启｀＊两＊次'],
  ['甲|乙\\丙', '甲｜乙＼丙'],
  ['# 收付', '收付'],
  ['> 收付', '＞ 收付'],
  ['- 收付', '收付'],
  ['标准：当日入账', '标准——当日入账'],
  ['收付；2、盘点', '收付；（2）盘点'],
  ['收付 3. 盘点', '收付（3）盘点'],
  ['共 3.5 万元', '共 3.5 万元'],
  ['import 数据', '·import 数据'],
  ['a@b.cn，https://b.cn', 'a＠b.cn，https：//b.cn'],
  ['~~旧~~&nbsp;', '～～旧～～＆nbsp;'],
  ['签名：____', '签名：＿＿＿＿'],
  ['收\uFFFD付\u200B\u00A0甲\n乙', '收□付 甲 乙'],
])('%j is written %j', (text, written) => {
  expect(plainWords(text)).toBe(written);
});

it.each([
  ['（指标）（序号）', '指标——（序号）'],
  ['【标准】当日入账。', '标准——当日入账'],
  ['● 主题 甲', '主题——甲'],
  ['（频次）', '（频次）'],
  ['• 编制：电工', '编制：电工'],
])('the sentence %j is no fact: %j', (text, written) => {
  expect(plainSentence(text)).toBe(written);
});

it('a sentence has no sign at its end, a title none that means something', () => {
  expect(plainSentence('收付现金；。')).toBe('收付现金');
  expect(plainTitle('出纳/会计：（兼）')).toBe('出纳·会计·（兼）');
});
