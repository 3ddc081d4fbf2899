import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { type MadeIndex, makeIndex } from '../../src/search/build/make-index.ts';
import { openIndex } from './open-index.ts';
import { smallLibrary } from './small-search.ts';

let made: MadeIndex;
beforeAll(async () => {
  made = await makeIndex(smallLibrary.records);
});

test.each(['.pf_meta', '.pf_index', 'wasm'])(
  'without a file %s the search is refused',
  async (end) => {
    const files = made.files.filter(({ path }) => !path.includes(end));
    const finding = openIndex({ ...made, files }).then((engine) => engine.find('会'));
    await expect(finding).rejects.toThrow(end);
  },
);

test('files that a host has unpacked are read as well', async () => {
  const files = made.files.map(({ path, content }) => {
    const isPacked = content[0] === 0x1f;
    return { path, content: isPacked ? gunzipSync(content) : content };
  });
  const { own } = smallLibrary.duties[0] ?? { own: '' };
  const [packed, plain] = await Promise.all([openIndex(made), openIndex({ ...made, files })]);
  const found = await packed.find(own);
  expect(found).toHaveLength(1);
  expect(await plain.find(own)).toEqual(found);
});

test('several searches at once get their own answers', async () => {
  const engine = await openIndex(made);
  const { duties } = smallLibrary;
  const together = await Promise.all(duties.map(({ own }) => engine.find(own)));
  const again: (readonly number[])[] = [];
  for (const { own } of duties) again.push(await engine.find(own));
  expect(together).toEqual(again);
});
