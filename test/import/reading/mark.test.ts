import { expect, it } from 'vitest';
import { readMark } from '../../../src/import/reading/mark.ts';

it.each([
  ['1、甲', '1、', 1, '甲'],
  ['２．甲', '1.', 2, '甲'],
  ['3）甲', '1)', 3, '甲'],
  ['（4）甲', '(1)', 4, '甲'],
  ['(五)、甲', '(一)', 5, '甲'],
  ['十二、甲', '一、', 12, '甲'],
  ['③甲', '①', 3, '甲'],
  ['b. 甲', 'a.', 2, '甲'],
  ['第三节甲', '第#节', 3, '甲'],
  ['第 2 条 甲', '第#条', 2, '甲'],
  ['职责二：甲', '职责#', 2, '甲'],
  ['● 甲', '-', 0, '甲'],
  ['%甲', '-', 0, '甲'],
  ['2 甲', '1', 2, '甲'],
  ['三是甲', '一是', 3, '甲'],
  ['1.30 分钟内答复', '1.', 1, '30 分钟内答复'],
])('%s', (line, shape, place, rest) => {
  expect(readMark(line)).toEqual({ mark: { shape, place }, rest });
});

it.each(['甲', '3.5 万元', '2026年', '3 日内上报', '工作职责', '第一线员工', '100%'])(
  '%s has none',
  (line) => {
    expect(readMark(line)).toEqual({ mark: null, rest: line });
  },
);

it('before digits a number is a mark where it counts on', () => {
  const above = { shape: '1、', place: 2 };
  expect(readMark('3、5S 管理', above)).toEqual({
    mark: { shape: '1、', place: 3 },
    rest: '5S 管理',
  });
  expect(readMark('3、4 号库盘点').mark).toBeNull();
});
