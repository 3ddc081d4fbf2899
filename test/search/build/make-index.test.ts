import { expect, test } from 'vitest';
import { makeIndex } from '../../../src/search/build/make-index.ts';
import { smallLibrary } from '../small-search.ts';

const { records } = smallLibrary;

test('every record has its own id, and only files that the site or other tools use are made', async () => {
  const { files, ids } = await makeIndex(records);
  expect(new Set(ids).size).toBe(records.length);
  const kinds = files.map(({ path }) => path.replace(/[^/]*\.(pf_\w+)$/, '$1')).sort();
  expect([...new Set(kinds)]).toEqual([
    'filter/pf_filter',
    'fragment/pf_fragment',
    'index/pf_index',
    'pagefind-entry.json',
    'pagefind.js',
    'pf_meta',
    'wasm.unknown.pagefind',
  ]);
});

test('the same records make the same files', async () => {
  const bytes = async () => {
    const { files, ids } = await makeIndex(records);
    const all = files.map(({ path, content }) => `${path} ${Buffer.from(content).toString('hex')}`);
    return [...all.sort(), ...ids];
  };
  const first = await bytes();
  for (let turn = 0; turn < 5; turn++) expect(await bytes()).toEqual(first);
});

test('two records at one address are an error, and the next index can still be made', async () => {
  const [one] = records;
  if (!one) throw new Error('no records');
  await expect(makeIndex([one, one])).rejects.toThrow('Pagefind holds 1 of 2 records');
  expect((await makeIndex(records)).ids).toHaveLength(records.length);
});
