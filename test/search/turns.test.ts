import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PackedDuty } from '../../src/search/data.ts';
import { readTurns, withTurns } from '../../src/search/turns.ts';
import { smallData } from './small-search.ts';

const { topics } = smallData;
const duty = (text: string, ...topics: number[]) => ({ id: '', text, role: 0, topics });
const topicsOf = (duties: readonly PackedDuty[]) => duties.map(({ topics }) => topics);

test('what the text names has the first turns', () => {
  const duties = [duty('保管印章', 2), duty('处理投诉', 1), duty('盘点库存并盖印章', 2, 0)];
  expect(topicsOf(withTurns({ topics, duties }))).toEqual([[0], [0], [1, 0]]);
});

test('what it does not name has the earlier a turn the later a duty was about it, or none', () => {
  const duties = [duty('值班', 2), duty('值班', 2), duty('值班', 0), duty('值班', 2, 1)];
  expect(topicsOf(withTurns({ topics, duties }))).toEqual([[~2], [0], [~0], [1, ~1]]);
});

test('whatever duties are about, it comes back', () => {
  const anyDuty = fc.record(
    {
      id: fc.string(),
      role: fc.nat(1),
      topics: fc.uniqueArray(fc.nat(topics.length - 1)),
      text: fc.stringMatching(/^[库存投诉印章龄𠮷]{0,9}$/u),
    },
    { requiredKeys: ['id', 'role', 'text'] },
  );
  fc.assert(
    fc.property(fc.array(anyDuty), (duties: PackedDuty[]) => {
      const read = structuredClone(withTurns({ topics, duties }));
      readTurns({ topics, duties: read });
      expect(read).toEqual(duties);
    }),
  );
});

test('many topics and duties come back, too', () => {
  const many = Array.from({ length: 200 }, (_, place) => ({
    ...{ id: `${place}`, aliases: [] },
    name: `${place}管理`,
  }));
  const duties = Array.from({ length: 500 }, (_, place) => duty('值班', (place * 7919) % 200));
  const read = structuredClone(withTurns({ topics: many, duties }));
  readTurns({ topics: many, duties: read });
  expect(read).toEqual(duties);
});
