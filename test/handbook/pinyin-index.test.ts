import { expect, test } from 'vitest';
import { pinyinIndex, pinyinInitial } from '../../src/handbook/pinyin-index.ts';

test.each([
  ['安保', 'A'],
  ['二级网点', 'E'],
  ['库存', 'K'],
  ['行政费用', 'X'],
  ['展厅', 'Z'],
  ['总部对接', 'Z'],
  ['vip', 'V'],
  ['5S', '0–9'],
])('%s stands under %s', (name, letter) => {
  expect(pinyinInitial(name)).toBe(letter);
});

test('items stand under their letters in the order given', () => {
  const names = ['5S', '安保', '安全生产', '办公用品'].map((name) => ({ name }));
  expect(pinyinIndex(names)).toEqual([
    { letter: '0–9', items: [{ name: '5S' }] },
    { letter: 'A', items: [{ name: '安保' }, { name: '安全生产' }] },
    { letter: 'B', items: [{ name: '办公用品' }] },
  ]);
});
