import { expect, test } from 'vitest';
import { apply, parseTransform } from '../../../src/diagrams/browser/svg-matrix.ts';

test.each([
  [null, [1, 2]],
  ['translate(10)', [11, 2]],
  ['translate(10, 20)', [11, 22]],
  ['scale(2)', [2, 4]],
  ['scale(2 3)', [2, 6]],
  ['rotate(90)', [-2, 1]],
  ['rotate(180 5 5)', [9, 8]],
  ['matrix(1 0 0 1 3 4)', [4, 6]],
  ['translate(10 0) scale(2)', [12, 4]],
  ['skewZ(3)', [1, 2]],
])('%s takes (1, 2) to %j', (transform, [x, y]) => {
  const point = apply(parseTransform(transform), 1, 2);
  expect(point[0]).toBeCloseTo(x as number);
  expect(point[1]).toBeCloseTo(y as number);
});
