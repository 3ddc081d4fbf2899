import { expect, test } from 'vitest';
import { nameFinder } from '../../src/handbook/name-finder.ts';

const find = nameFinder(['护士', '护士长', '院长', '长', '主任']);

test('finds every name in a text, names within names too', () => {
  expect([...find('请护士长签字')].sort()).toEqual(['护士', '护士长', '长'].sort());
  expect([...find('院长、主任')].sort()).toEqual(['院长', '长', '主任'].sort());
});

test('finds nothing where none stands', () => {
  expect([...find('')]).toEqual([]);
  expect([...find('护理')]).toEqual([]);
  expect([...nameFinder([])('院长')]).toEqual([]);
});
