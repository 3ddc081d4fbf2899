import { expect, test } from 'vitest';
import { packFile, unpackFile } from '../../src/search/files.ts';
import { smallData } from './small-search.ts';

test('the data file gives back the data and the index', () => {
  const index = { engine: 'wasm.1.pagefind', meta: 'pagefind.zh_1.pf_meta' };
  const file = JSON.parse(JSON.stringify(packFile(smallData, index)));
  expect(unpackFile(file)).toEqual({ data: smallData, index });
});

test('an anchor that is the title of its section is not written', () => {
  const guides = [{ title: '怎么读：五种', url: '/guide/how-to-read/#五种' }, ...smallData.guides];
  const file = packFile({ ...smallData, guides }, null);
  expect(file.lists['guides']?.['url']).toBe('/guide/how-to-read/#|/guide/how-to-read/#kinds');
  expect(unpackFile(file).data.guides).toEqual(guides);
});

test('a duty number that follows the one before is not written', () => {
  const { lists } = packFile(smallData, null);
  expect(lists.duties?.id).toBe('XS-01-01|||XZ-01-01||');
});
