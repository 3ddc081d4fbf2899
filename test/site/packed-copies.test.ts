import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { PAGES, SITE_FILES, SITE_FOLDER } from './site.ts';

const UNPACK = { gz: gunzipSync, br: brotliDecompressSync } as const;

test.each(['gz', 'br'] as const)(
  'every page has a .%s copy, and every copy holds its file',
  (ending) => {
    const copies = SITE_FILES.filter((path) => path.endsWith(`.${ending}`));
    expect(copies).toEqual(expect.arrayContaining(PAGES.map(({ path }) => `${path}.${ending}`)));
    const others = copies.filter((path) => {
      const packed = readFileSync(join(SITE_FOLDER, path));
      const file = readFileSync(join(SITE_FOLDER, path.slice(0, -3)));
      return !UNPACK[ending](packed).equals(file) || packed.length >= file.length;
    });
    expect(others).toEqual([]);
  },
);

test('what is written anew when a release goes live has none', () => {
  expect(SITE_FILES.filter((path) => path.startsWith('release.json'))).toEqual(['release.json']);
});
