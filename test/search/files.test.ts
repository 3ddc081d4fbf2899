import { expect, test } from 'vitest';
import { packFile, unpackFile } from '../../src/search/files.ts';
import { smallData } from './small-search.ts';

test('the data file gives back the data and the place of every id', () => {
  const file = JSON.parse(JSON.stringify(packFile(smallData, ['zh_1', 'zh_2'])));
  const { data, places } = unpackFile(file);
  expect(data).toEqual(smallData);
  expect([...places]).toEqual([
    ['zh_1', 0],
    ['zh_2', 1],
  ]);
});
