import { expect, test } from 'vitest';
import { around } from '../../src/handbook/around.ts';

const wards = ['内科', '外科', '儿科', '妇科', '眼科'];

test.each([
  ['儿科', ['外科', '儿科', '妇科']],
  ['内科', ['内科', '外科', '儿科']],
  ['眼科', ['儿科', '妇科', '眼科']],
  ['药房', ['内科', '外科', '儿科']],
])('around %s are the nearest in their order', (ward, expected) => {
  expect(around(wards, wards.indexOf(ward), 3)).toEqual(expected);
});

test('few are all around', () => {
  expect(around(wards, 3, 9)).toEqual(wards);
});
