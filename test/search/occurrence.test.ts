import { expect, test } from 'vitest';
import { occurrence } from '../../src/search/occurrence.ts';

test.each([
  ['监控库存周转', '存周', 3],
  ['监控库存周转', '周存', -1],
  ['店内pos等', 'pos', 2],
  ['店内pos等', 'po', -1],
  ['店内pos等', 'os', -1],
  ['制定4s店', '4s店', 2],
  ['14s店，4s店', '4s', 5],
  ['1000元', '100', -1],
])('in %j, %j stands at %d', (text, phrase, place) => {
  expect(occurrence(text, phrase)).toBe(place);
});

test('the search goes on from a place', () => {
  expect(occurrence('库存和库存', '库存', 1)).toBe(3);
});
