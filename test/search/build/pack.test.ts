import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packAll, packTightly } from '../../../src/search/build/pack.ts';

const text = (length: number) =>
  Buffer.from(Array.from({ length }, (_, n) => `${(n * 7919) % 997}份病历`).join('，'));

test('small files are packed tighter than usual, the second time as the first', async () => {
  const content = text(500);
  const packed = await packTightly(content);
  expect(gunzipSync(packed)).toEqual(content);
  expect(packed.length).toBeLessThan(gzipSync(content, { level: 9 }).length);
  expect(Buffer.from(await packTightly(content))).toEqual(Buffer.from(packed));
});

test('files that are large together are packed as usual, each to itself', async () => {
  const contents = [text(10_000), text(10_001)];
  expect(await packAll(contents)).toEqual(contents.map((it) => gzipSync(it, { level: 9 })));
  const [small] = await packAll([text(500)]);
  expect(small).toHaveLength((await packTightly(text(500))).length);
});
