import { expect, test } from 'vitest';
import { bordersOf, standingOf } from '../../src/search/word-borders.ts';

const TEXT = '整理竣工资料4份，发工资';
const borders = bordersOf(TEXT, '222112');

test('words begin and end where their lengths say, and beside everything that is not Chinese', () => {
  expect([...borders].sort((a, b) => a - b)).toEqual([0, 2, 4, 6, 7, 8, 9, 10, 12]);
});

test.each([
  [[10, 12], 'whole'],
  [[2, 6], 'whole'],
  [[0, 3], 'part'],
  [[3, 5], 'across'],
] as const)('what stands at %j stands as %s', (range, standing) => {
  expect(standingOf(borders, range)).toBe(standing);
});

test('a piece within one word is a part of it', () => {
  expect(standingOf(bordersOf('计划生育', '4'), [1, 3])).toBe('part');
});
