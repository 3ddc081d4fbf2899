import { expect, test } from 'vitest';
import { bySection, listIndex } from '../../src/handbook/list-index.ts';
import { splitList } from '../../src/handbook/split-list.ts';

const metrics = [
  { label: 'B', name: '病床使用率', rows: [1, 2, 3, 4] },
  { label: 'B', name: '病历完整率', rows: [5] },
  { label: 'Y', name: '用药差错', rows: [6] },
];
const pages = splitList(metrics, 4);

test('the index of a list names every group once, with the page on which it begins', () => {
  const index = listIndex('/metrics/', pages).map(({ label, entries }) => [
    label,
    ...entries.map(({ group, url }) => `${group.name} ${url}`),
  ]);
  expect(index).toEqual([
    ['B', '病床使用率 /metrics/page/1/', '病历完整率 /metrics/page/2/'],
    ['Y', '用药差错 /metrics/page/3/'],
  ]);
});

test('on a page the pieces stand under their labels', () => {
  const parts = pages.flatMap((page) => page.parts);
  expect(bySection(parts).map(({ label, parts }) => [label, parts.length])).toEqual([
    ['B', 3],
    ['Y', 1],
  ]);
});
