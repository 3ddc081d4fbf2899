import { expect, test } from 'vitest';
import { pathLength, pathPoints, pointAtLength } from '../../../src/diagrams/browser/svg-path.ts';

test.each([
  ['M0 0H3V4', 7],
  ['m1 1l3 4', 5],
  ['M0,0L3,4Z', 10],
  ['M0 0 3 4 3 0', 9],
  ['M0 0h1M10 10h1', 2],
  ['M-1-1l.5.5', Math.SQRT1_2],
  ['', 0],
  ['M0 0X', 0],
])('%s is %d long', (d, length) => {
  expect(pathLength(d)).toBeCloseTo(length);
});

test('an arc is nearly as long as the circle it is part of', () => {
  expect(pathLength('M10 0A10 10 0 0 1 -10 0')).toBeCloseTo(Math.PI * 10, 0);
});

test('curves end where they say, smooth ones mirror the last control point', () => {
  expect(pathPoints('M0 0C0 10 10 10 10 0S20 -10 20 0').at(-1)).toMatchObject({ x: 20, y: 0 });
  const lowest = Math.min(...pathPoints('M0 0C0 10 10 10 10 0S20 -10 20 0').map(({ y }) => y));
  expect(lowest).toBeCloseTo(-7.5);
  expect(pathPoints('M0 0Q5 10 10 0T20 0').at(-1)).toMatchObject({ x: 20, y: 0 });
});

test('a point lies as far along the path as asked, at its ends otherwise', () => {
  expect(pointAtLength('M0 0H10V10', 15)).toEqual({ x: 10, y: 5 });
  expect(pointAtLength('M0 0H10', 99)).toEqual({ x: 10, y: 0 });
  expect(pointAtLength('M2 3H10', -1)).toEqual({ x: 2, y: 3 });
});
