import { describe, expect, it } from 'vitest';
import { readDutyMark, withoutRepeatedNumber } from '../../src/duty-lines/duty-mark.ts';

describe('readDutyMark', () => {
  it.each([
    '16. 甲',
    '**16.** 甲',
    '***16.*** 甲',
    '16：甲',
    '16: 甲',
    '16, 甲',
    '16，甲',
    '16；甲',
    '16- 甲',
    '16 甲',
    '16 、甲',
    '第16条 甲',
    '第16条：甲',
    '【16】甲',
    '[16] 甲',
    '№16 甲',
    '#16 甲',
    '##16. 甲',
    '# 16、甲',
    '- 16. 甲',
    '> 16. 甲',
  ])('reads the number of %j', (line) => {
    expect(readDutyMark(line)).toEqual({ number: 16, rest: '甲' });
  });

  it.each([
    '第十六条 甲',
    '第一条：甲',
    '16.1 甲',
    '2.1.1 甲',
    'a. 甲',
    'A) 甲',
    '⑴ 甲',
    '⑯甲',
    '（十六）甲',
    '十六. 甲',
    '◆ 甲',
    '★甲',
    '● 甲',
    '■甲',
    '✓ 甲',
    '- 甲',
  ])('reads the mark of %j', (line) => {
    expect(readDutyMark(line)).toEqual({ number: null, rest: '甲' });
  });

  it('keeps the emphasis of words that stand behind the number', () => {
    expect(readDutyMark('**16. 甲**')?.rest).toBe('**甲**');
    expect(readDutyMark('16. **注意：**甲')?.rest).toBe('**注意：**甲');
  });

  it.each([
    '甲',
    '3 日内上报',
    '24小时值班',
    '3.5 吨以上',
    '8：30 前交班',
    '12-15日盘点',
    '**甲**',
    '5S 管理',
  ])('reads %j as words', (line) => expect(readDutyMark(line)).toBeNull());
});

describe('withoutRepeatedNumber', () => {
  it.each(['16：甲', '16，甲', '6.甲', '**16.** 甲', '（16）甲', '第16条 甲'])(
    'takes the number off %j',
    (text) => expect(withoutRepeatedNumber(text, 16)).toBe('甲'),
  );
  it.each([
    '甲',
    '16 日前甲',
    '7：3 分成',
    '1、核对；2、登记',
    '①核对；②登记',
    '第16条所列',
    '一、二级护理',
  ])('keeps %j', (text) => expect(withoutRepeatedNumber(text, 16)).toBe(text));
});
