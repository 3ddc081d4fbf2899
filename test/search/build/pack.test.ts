import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pack, packTightly } from '../../../src/search/build/pack.ts';

const text = (length: number) =>
  Buffer.from(Array.from({ length }, (_, n) => `${(n * 7919) % 997}份病历`).join('，'));

test.each([
  ['a small file', 500],
  ['one of some size', 2000],
  ['a large one', 10_000],
])('%s is packed tighter than usual, and is the same when it is unpacked', async (_, length) => {
  const content = text(length);
  const packed = await packTightly(content);
  expect(gunzipSync(packed)).toEqual(content);
  expect(packed.length).toBeLessThan(pack(content).length);
});

test('a file that would take seconds is packed as usual', async () => {
  const content = text(40_000);
  expect(await packTightly(content)).toEqual(pack(content));
});
