import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeValue } from '../../src/search/build/encode-value.ts';
import { pack } from '../../src/search/build/pack.ts';
import { packPieces } from '../../src/search/build/pack-pieces.ts';
import { joinPieces } from '../../src/search/pieces.ts';
import { readValue } from '../../src/search/read-value.ts';

const small = { lists: ['库存', '〇🚀\ud800', 'a"|\\'], index: null };
/** Large enough for pieces, and with more signs than have codes of one byte. */
const large = {
  signs: Array.from({ length: 900 }, (_, at) => String.fromCharCode(0x4e00 + at)),
  texts: Array.from({ length: 9000 }, (_, at) => `负责第 ${at * at} 台展车的交付，并做好记录`),
};

test.each([
  ['small', small],
  ['large', large],
])('a %s file gives back its value, packed or unpacked by the host', async (_, value) => {
  const file = Uint8Array.from(pack(encodeValue(value)));
  expect(await readValue(file.buffer)).toEqual(value);
  expect(await readValue(Uint8Array.from(gunzipSync(file)).buffer)).toEqual(value);
});

test('a broken file is refused', async () => {
  const file = Uint8Array.from(pack(encodeValue(small))).slice(0, -9);
  await expect(readValue(file.buffer)).rejects.toThrow();
});

test('any text comes back from its pieces', () => {
  const text = fc.string({ unit: fc.constantFrom('库', '存', '🚀', '"', '1', '\ud800', 'é') });
  fc.assert(
    fc.property(text, (one) => {
      const json = JSON.stringify({ text: one.repeat(9) });
      expect(join(json)).toBe(json);
    }),
  );
});

test('pieces make what comes again and again much shorter', () => {
  const json = JSON.stringify(large.texts);
  expect(packPieces(json)?.length).toBeLessThan(json.length / 3);
});

test('a text of more signs than there are codes is none of pieces, and comes back as well', async () => {
  const signs = Array.from({ length: 9000 }, (_, at) => String.fromCharCode(0x4e00 + at));
  const value = { signs, more: large.texts };
  expect(packPieces(JSON.stringify(value))).toBeNull();
  expect(await readValue(Uint8Array.from(pack(encodeValue(value))).buffer)).toEqual(value);
});

function join(json: string): string {
  const pieces = packPieces(json);
  if (!pieces) throw new Error('there are too many signs');
  return joinPieces(pieces);
}
