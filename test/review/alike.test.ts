import { array, assert, constantFrom, integer, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { alikePairs } from '../../src/review/alike.ts';

it('finds the texts that share half of their neighbouring signs, and no others', () => {
  expect(alikePairs(['定期盘点库存', '每日接待客户', '每月盘点库存', '定期盘点库存'], 0.4)).toEqual(
    [
      [0, 2],
      [0, 3],
      [2, 3],
    ].toSorted(),
  );
});

it('finds whatever comparing every text with every other finds', () => {
  const texts = array(string({ unit: constantFrom(...'甲乙丙丁'), maxLength: 9 }), {
    maxLength: 30,
  });
  assert(
    property(texts, integer({ min: 3, max: 10 }), (all, tenths) => {
      const found = alikePairs(all, tenths / 10)
        .map(String)
        .toSorted();
      const alike = all.flatMap((a, i) =>
        all.flatMap((b, j) => (i < j && likeness(a, b) >= tenths / 10 ? [`${i},${j}`] : [])),
      );
      expect(found).toEqual(alike.toSorted());
    }),
  );
});

it('grows as the texts do, be they all alike', () => {
  const pairs = (count: number) =>
    alikePairs(
      Array.from({ length: count }, () => '检查设备的运行情况并登记台账'),
      0.5,
    ).length;
  expect(pairs(4000) / pairs(1000)).toBeLessThan(4.2);
});

function likeness(a: string, b: string): number {
  const [left, right] = [a, b].map(
    (text) => new Set([...text].slice(1).map((sign, i) => `${text[i]}${sign}`)),
  ) as [Set<string>, Set<string>];
  if (!left.size || !right.size) return 0;
  const both = left.intersection(right).size;
  return both / (left.size + right.size - both);
}
