import { expect, test } from 'vitest';
import { makeIndex } from '../../../src/search/build/make-index.ts';
import { openIndex } from '../open-index.ts';
import { smallPassages } from '../small-passages.ts';

test('only files that the site uses are made, named by their content', async () => {
  const { files } = await makeIndex(smallPassages);
  const kinds = files.map(({ path }) => path.replace(/[^/]*\.(pf_\w+)$/, '$1')).sort();
  expect([...new Set(kinds)]).toEqual([
    'fragment/pf_fragment',
    'index/pf_index',
    'pf_meta',
    expect.stringMatching(/^wasm\.[0-9a-f]{10}\.pagefind$/),
  ]);
});

test('the same passages make the same files', async () => {
  const bytes = async () => {
    const { files } = await makeIndex(smallPassages);
    return files.map(({ path, content }) => `${path} ${Buffer.from(content).toString('hex')}`);
  };
  const first = await bytes();
  for (let turn = 0; turn < 5; turn++) expect(await bytes()).toEqual(first);
});

test('several passages stand in one file of texts, each read where it was found', async () => {
  const many = Array.from({ length: 100 }, (_, place) => ({
    page: '院长',
    section: `${place}`,
    url: `/roles/a/#${place}`,
    text: `第${place}段：查房`,
  }));
  const made = await makeIndex(many);
  expect(made.files.filter(({ path }) => path.startsWith('fragment/'))).toHaveLength(34);
  const index = await openIndex(made);
  const texts = await Promise.all((await index.find('查 房')).map(index.read));
  expect(texts.map((text) => text?.url).sort()).toEqual(many.map(({ url }) => url).sort());
  expect(texts.map((text) => text?.content).sort()).toEqual(many.map(({ text }) => text).sort());
});

test('where nothing is written there is no index', async () => {
  expect(await makeIndex([])).toEqual({ files: [], index: null });
});
