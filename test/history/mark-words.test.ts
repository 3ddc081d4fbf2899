import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MarkedWords, markWords } from '../../src/history/mark-words.ts';

test('the words that changed are marked, deletions first', () => {
  expect(markWords('每月盘点一次库存车辆', '每周盘点一次库存车辆')).toEqual([
    { kind: 'deleted', text: '每月' },
    { kind: 'inserted', text: '每周' },
    { kind: 'kept', text: '盘点一次库存车辆' },
  ]);
});

test('texts that have little in common are told one after the other', () => {
  expect(markWords('负责公章的保管', '组织新员工参加入职培训')).toEqual([
    { kind: 'deleted', text: '负责公章的保管' },
    { kind: 'inserted', text: '组织新员工参加入职培训' },
  ]);
});

test('what is marked reads as both texts', () => {
  const words = fc.constantFrom(
    '客户',
    '投诉',
    '的',
    '，',
    '处理',
    '并',
    '回访',
    'KPI',
    ' ',
    '10.5',
  );
  const text = fc.array(words).map((some) => some.join(''));
  const read = (marked: readonly MarkedWords[], left: MarkedWords['kind']) =>
    marked.map(({ kind, text }) => (kind === left ? '' : text)).join('');
  fc.assert(
    fc.property(text, text, (before, after) => {
      const marked = markWords(before, after);
      expect([read(marked, 'inserted'), read(marked, 'deleted')]).toEqual([before, after]);
    }),
  );
});
