import { expect, it } from 'vitest';
import { connected } from '../../src/review/connected.ts';

it('gathers what pairs connect, at whatever distance, and leaves the rest alone', () => {
  expect(
    connected(6, [
      [4, 5],
      [0, 2],
      [2, 4],
    ]),
  ).toEqual([[0, 2, 4, 5], [1], [3]]);
});
