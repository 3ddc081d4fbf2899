import { describe, expect, it } from 'vitest';
import { readListMark } from '../../src/duty-lines/list-mark.ts';

describe('readListMark', () => {
  it.each([
    ['1. 甲', '1.', 1],
    ['    12．甲', '1.', 12],
    ['2、甲', '1、', 2],
    ['２)甲', '1)', 2],
    ['2） 甲', '1)', 2],
    ['（3）甲', '(1)', 3],
    ['⑶甲', '(1)', 3],
    ['③ 甲', '①', 3],
    ['⒊甲', '⒈', 3],
    ['（二十一）甲', '(一)', 21],
    ['十二、甲', '一、', 12],
    ['b. 甲', 'a.', 2],
    ['B) 甲', 'a)', 2],
    ['ｂ、甲', 'a、', 2],
    ['（b）甲', '(a)', 2],
    ['1.2 甲', '1.1', 2],
    ['1.2.3 甲', '1.1.1', 3],
    ['- 甲', '-', 0],
    ['  • 甲', '-', 0],
  ])('reads %j', (line, shape, place) => {
    expect(readListMark(line)).toEqual({ shape, place, rest: '甲' });
  });

  it.each(['甲', 'A、B 两类', 'A.B', '4S店', '3、4月', 'CRM 系统', '-甲'])(
    'reads %j as no item of a list',
    (line) => expect(readListMark(line)).toBeNull(),
  );
});
