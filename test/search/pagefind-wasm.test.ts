import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { type MadeIndex, makeIndex } from '../../src/search/build/make-index.ts';
import { openIndex } from './open-index.ts';
import { smallPassages } from './small-passages.ts';

let made: MadeIndex;
beforeAll(async () => {
  made = await makeIndex(smallPassages);
});

test.each(['.pf_meta', '.pf_index', 'wasm'])(
  'without a file %s the search is refused',
  async (end) => {
    const files = made.files.filter(({ path }) => !path.includes(end));
    const finding = openIndex({ ...made, files }).then((index) => index.find('驾'));
    await expect(finding).rejects.toThrow(end);
  },
);

test('files that a host has unpacked are read as well', async () => {
  const files = made.files.map(({ path, content }) => {
    const isPacked = content[0] === 0x1f;
    return { path, content: isPacked ? gunzipSync(content) : content };
  });
  const [packed, plain] = await Promise.all([openIndex(made), openIndex({ ...made, files })]);
  const [found] = await packed.find('劳 动 法');
  if (!found) throw new Error('nothing was found');
  expect(await plain.find('劳 动 法')).toEqual([found]);
  expect(await plain.read(found)).toMatchObject({ url: '/roles/office-manager/#任职资格' });
});

test('several searches at once get their own answers', async () => {
  const index = await openIndex(made);
  const words = ['驾 照', '竣 工', '劳 动', '没 有'];
  const together = await Promise.all(words.map((word) => index.find(word)));
  const again: unknown[] = [];
  for (const word of words) again.push(await index.find(word));
  expect(together).toEqual(again);
  expect(together.map((found) => found.length)).toEqual([2, 2, 1, 0]);
});
