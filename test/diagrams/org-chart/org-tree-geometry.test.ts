import { expect, test } from 'vitest';
import { type OrgBox, placeOrgTree } from '../../../src/diagrams/org-chart/org-tree-geometry.ts';

const box = (id: string, ...reports: OrgBox[]): OrgBox => ({ id, width: 60, height: 36, reports });
const places = (roots: OrgBox[], direction: 'TB' | 'LR') =>
  Object.fromEntries(
    [...placeOrgTree(roots, direction).places].map(([id, { x, y }]) => [id, [x, y]]),
  );

test('TB: the superior stands over the middle of the reports', () => {
  expect(places([box('a', box('b'), box('c'))], 'TB')).toEqual({
    a: [37, 0],
    b: [0, 72],
    c: [74, 72],
  });
});

test('TB: staff without reports is stacked below its superior', () => {
  const chart = [box('a', box('b', box('c'), box('d')))];
  expect(places(chart, 'TB')).toEqual({ a: [0, 0], b: [0, 72], c: [20, 116], d: [20, 160] });
});

test('TB: a row wider than a page becomes a stack', () => {
  const reports = (count: number) => Array.from({ length: count }, (_, i) => box(`r${i}`));
  const tops = (count: number) =>
    new Set(Object.values(places([box('a', ...reports(count))], 'TB')).map((place) => place[1]))
      .size;
  expect(tops(11)).toBe(2);
  expect(tops(12)).toBe(13);
});

test('LR: reports stand beside, the superior at their middle', () => {
  expect(places([box('a', box('b'), box('c'))], 'LR')).toEqual({
    a: [0, 22],
    b: [96, 0],
    c: [96, 44],
  });
});

test('the lines go from box to box', () => {
  const { path } = placeOrgTree([box('a', box('b'), box('c'))], 'TB');
  expect(path).toBe('M67 36V54M30 54H104M30 54v18m74 -18v18');
});

test('the lines to boxes that are stacked go down in equal steps', () => {
  const { path } = placeOrgTree([box('a', box('b', box('c'), box('d'), box('e')))], 'TB');
  expect(path).toBe('M30 36V54M30 54v18M10 108v26h10m-10 0v44h10m-10 0v44h10');
});

test.each(['TB', 'LR'] as const)('%s: no two boxes of any shape of tree overlap', (direction) => {
  let seed = 7;
  const random = (limit: number) => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed % limit;
  };
  let count = 0;
  const grow = (depth: number): OrgBox => ({
    id: `b${count++}`,
    width: 40 + 2 * random(80),
    height: 36 + 20 * random(3),
    reports: depth > 3 ? [] : Array.from({ length: random(5) }, () => grow(depth + 1)),
  });
  for (let round = 0; round < 50; round++) {
    const placed = [...placeOrgTree([grow(0), grow(1)], direction).places.values()];
    expect(placed.every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true);
    placed.forEach((a, index) => {
      for (const b of placed.slice(index + 1)) {
        const apart =
          a.x + a.width <= b.x ||
          b.x + b.width <= a.x ||
          a.y + a.height <= b.y ||
          b.y + b.height <= a.y;
        expect(apart, JSON.stringify([a, b])).toBe(true);
      }
    });
  }
});
