import { expect, test } from 'vitest';
import { fromColumns, toColumns } from '../../src/search/columns.ts';

test('objects become one list of values per key, and objects again', () => {
  const list = [
    { id: 'a', topics: [1] },
    { id: 'b', kind: 2 },
  ];
  const columns = { id: 'a|b', topics: [[1], null], kind: [null, 2] };
  expect(toColumns(list)).toEqual(columns);
  expect(fromColumns(columns)).toEqual(list);
});

test('an empty list stays empty', () => {
  expect(fromColumns(toColumns([]))).toEqual([]);
});

test('texts and lists of texts stand as one text, unless that would not give them back', () => {
  const list = [
    { name: '库存', aliases: ['商品车', '现车'], note: '' },
    { name: '甲', aliases: [], note: '乙' },
  ];
  expect(toColumns(list)).toEqual({
    name: '库存|甲',
    aliases: { lists: '商品车|现车||' },
    note: ['', '乙'],
  });
  const odd = [{ name: 'a|b', aliases: ['', 'c'] }, { name: 'd' }];
  for (const one of [list, odd]) expect(fromColumns(toColumns(one))).toEqual(one);
});
