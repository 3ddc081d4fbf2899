import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cacheKey, createCache } from '../../src/diagrams/cache.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const diagram = { svg: '<svg></svg>', width: 1, height: 2 };
const folder = () => join(temporaryFolder(), 'new');

test('gives back what was written, in another instance too', () => {
  const path = folder();
  expect(createCache(path).read('a')).toBeNull();
  createCache(path).write('a', diagram);
  expect(createCache(path).read('a')).toEqual(diagram);
  expect(readdirSync(path)).toEqual(['a.json']);
});

test.each(['', '{"svg":1}', '{"svg":"<svg>","width":0,"height":1}', 'null'])(
  'a damaged file (%j) counts as absent',
  (content) => {
    const path = folder();
    createCache(path).write('a', diagram);
    writeFileSync(join(path, 'a.json'), content);
    expect(createCache(path).read('a')).toBeNull();
  },
);

test('the key follows the content', () => {
  expect(cacheKey(['fence', 'pie'])).toMatch(/^[0-9a-f]{64}$/);
  expect(cacheKey(['fence', 'pie'])).toBe(cacheKey(['fence', 'pie']));
  expect(cacheKey(['fence', 'pie'])).not.toBe(cacheKey(['fence', 'pie ']));
});
