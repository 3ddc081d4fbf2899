import { expect, test } from 'vitest';
import { packFile, unpackFile } from '../../src/search/files.ts';
import { smallData } from './small-search.ts';

test('the data file gives back the data and the index', () => {
  const index = { engine: 'wasm.1.pagefind', meta: 'pagefind.zh_1.pf_meta' };
  const file = JSON.parse(JSON.stringify(packFile(smallData, index)));
  expect(unpackFile(file)).toEqual({ data: smallData, index });
});

test('a section of the guide tells only what its page above it does not', () => {
  const guides = [
    { title: '怎么读', url: '/guide/how-to-read/' },
    { title: '怎么读：五种', url: '/guide/how-to-read/#五种' },
    { title: '怎么读：责任：主责', url: '/guide/how-to-read/#责任主责' },
    { title: '怎么改：一条', url: '/guide/how-to-edit/#一条' },
  ];
  const file = packFile({ ...smallData, guides }, null);
  expect(file.lists['guides']).toEqual({
    title: '怎么读|五种|责任：主责|怎么改：一条',
    url: '/guide/how-to-read/||#责任主责|/guide/how-to-edit/#一条',
  });
  expect(unpackFile(file).data.guides).toEqual(guides);
});
