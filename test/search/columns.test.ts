import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromColumns, toColumns } from '../../src/search/columns.ts';

test('objects become one list of values per key, and objects again', () => {
  const list = [
    { id: 'a', topics: [1, 12] },
    { id: 'b', kind: 2, phones: [{ name: '甲' }] },
  ];
  const columns = {
    id: 'a|b',
    topics: { places: '1|12||' },
    kind: { numbers: '|2' },
    phones: [null, [{ name: '甲' }]],
  };
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

test('whatever the objects hold, they come back', () => {
  const text = fc.string({ unit: fc.constantFrom('|', '库', '1', '0', '') });
  const value = fc.oneof(
    ...[
      text,
      fc.integer(),
      fc.array(text),
      fc.array(fc.integer()),
      fc.record({ name: text }, PLAIN),
    ],
  );
  const object = fc.record(
    { a: value, b: value, id: fc.constant('x') },
    { ...PLAIN, requiredKeys: ['id'] },
  );
  fc.assert(
    fc.property(fc.array(object), (list) => {
      const objects = fromColumns(JSON.parse(JSON.stringify(toColumns(list))));
      expect(objects).toEqual(list);
    }),
  );
});

const PLAIN = { noNullPrototype: true } as const;
