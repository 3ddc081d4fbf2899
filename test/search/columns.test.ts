import { expect, test } from 'vitest';
import { fromColumns, toColumns } from '../../src/search/columns.ts';

test('objects become one list of values per key, and objects again', () => {
  const list = [
    { id: 'a', topics: [1] },
    { id: 'b', kind: 2 },
  ];
  const columns = { id: ['a', 'b'], topics: [[1], null], kind: [null, 2] };
  expect(toColumns(list)).toEqual(columns);
  expect(fromColumns(columns)).toEqual(list);
});

test('an empty list stays empty', () => {
  expect(fromColumns(toColumns([]))).toEqual([]);
});
