import { expect, test } from 'vitest';
import { isAnagram } from '../../src/handbook/is-anagram.ts';

test.each([
  ['岗位职责', '职责岗位', true],
  ['12-3', '13-2', true],
  ['甲甲乙', '甲乙乙', false],
  ['甲', '甲甲', false],
])('%s and %s are made of the same characters: %s', (one, other, same) => {
  expect(isAnagram(one, other)).toBe(same);
});
