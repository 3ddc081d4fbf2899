import { expect, test } from 'vitest';
import { nearest } from '../../src/handbook/nearest.ts';

const things = ['内科 主任', '外科 主任', '外科 护士'];
const placeOf = (thing: string) => thing.split(' ')[0] ?? '';

test('the first place of the line that holds anything is the nearest', () => {
  expect(nearest(things, ['心内组', '外科', '内科'], placeOf)).toEqual(['外科 主任', '外科 护士']);
});

test('nothing is near where no place of the line holds anything', () => {
  expect(nearest(things, ['医院'], placeOf)).toEqual([]);
  expect(nearest(things, [], placeOf)).toEqual([]);
});
