import { describe, expect, it } from 'vitest';
import { findRawHeadings, findRawLists } from '../../src/markdown/raw-lists.ts';

describe('findRawHeadings', () => {
  it.each([
    ['##权限', '## 权限', 'error'],
    ['＃＃ 权限', '## 权限', 'error'],
    ['###　权限', '### 权限', 'error'],
    ['#权限', '## 权限', 'warning'],
  ])('reads %j as %j', (line, fix, severity) =>
    expect(findRawHeadings([line])).toMatchObject([{ severity, fix: [fix] }]),
  );

  it.each(['#8001 分机', '转 ##', '权限', '########'])('leaves %j alone', (line) =>
    expect(findRawHeadings([line])).toEqual([]),
  );
});

describe('findRawLists', () => {
  it.each([
    [['1、甲', '2、乙'], ['1. 甲\n2. 乙']],
    [['1.甲', '2.乙'], ['1. 甲\n2. 乙']],
    [['-甲', '-乙'], ['- 甲\n- 乙']],
    [['•甲', '•乙'], ['- 甲\n- 乙']],
    [['（1）甲', '（2）乙'], ['（1）甲\n\n（2）乙']],
    [['一、甲', '二、乙'], ['一、甲\n\n二、乙']],
    [['1、甲', '3、丙'], ['1、甲\n\n3、丙']],
    [
      ['说明：', '2、乙', '3、丙', '后文'],
      ['', '2. 乙\n3. 丙', ''],
    ],
  ])('parts the items of %j', (lines, fix) =>
    expect(findRawLists(lines)).toMatchObject([{ severity: 'error', fix }]),
  );

  it('only doubts a single line with a dash', () => {
    expect(findRawLists(['-甲'])).toMatchObject([{ severity: 'warning', fix: ['- 甲'] }]);
  });

  it.each([
    [['1、甲']],
    [['1、甲  ', '2、乙']],
    [['1、甲\\', '2、乙']],
    [['-5 ℃', '-3 ℃']],
    [['——张三', '——李四']],
    [['2026 年 1 月起，', '2 月止。']],
  ])('leaves %j alone', (lines) => expect(findRawLists(lines)).toEqual([]));
});
