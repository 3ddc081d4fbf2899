import { expect, test } from 'vitest';
import { packFile, unpackFile } from '../../src/search/files.ts';
import { smallData } from './small-search.ts';

test('the data file gives back the data, the index and the place of every id', () => {
  const file = JSON.parse(
    JSON.stringify(packFile(smallData, ['zh_12ab', 'zh_13cd'], 'pagefind.zh_1.pf_meta')),
  );
  const { data, meta, placeOf } = unpackFile(file);
  expect(data).toEqual(smallData);
  expect(meta).toBe('pagefind.zh_1.pf_meta');
  expect(['zh_12ab', 'zh_13cd', 'zh_14ef'].map(placeOf)).toEqual([0, 1, undefined]);
});

test('every id is kept as short as tells it from the others', () => {
  expect(packFile(smallData, ['zh_12ab', 'zh_13cd', 'zh_2222'], '').ids).toBe('12 13 2');
});

test('a duty number that follows the one before is not written', () => {
  const { lists } = packFile(smallData, [], '');
  expect(lists.duties?.id).toEqual(['XS-01-01', null, null, 'XZ-01-01', null, null]);
});
