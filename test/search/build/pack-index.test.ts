import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { makeIndex } from '../../../src/search/build/make-index.ts';
import { openIndex } from '../open-index.ts';

const passages = (count: number) =>
  Array.from({ length: count }, (_, place) => ({
    page: '院长',
    section: `${place}`,
    url: `/roles/a/#${place}`,
    text: `第${place}段：查房`,
  }));

test('the metadata name a text by its place in a file, and no text by a hash', async () => {
  const { files, index } = await makeIndex(passages(100));
  const { content } = files.find(({ path }) => path === index?.meta) ?? expect.fail();
  const meta = gunzipSync(content).toString('latin1');
  const parts = files.filter(({ path }) => path.startsWith('index/')).length;
  expect(meta.match(/zh_[\da-f]{7}/g)).toHaveLength(parts);
  expect(meta).not.toContain('group');
});

test.each([1, 2, 5])('of %i texts each is read where it was found', async (count) => {
  const index = await openIndex(await makeIndex(passages(count)));
  const texts = await Promise.all((await index.find('查 房')).map(index.read));
  expect(texts.map((text) => text?.url).sort()).toEqual(passages(count).map(({ url }) => url));
});
