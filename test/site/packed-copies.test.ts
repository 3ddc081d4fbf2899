import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { PAGES, SITE_FILES, SITE_FOLDER } from './site.ts';

const UNPACK = { gz: gunzipSync, br: brotliDecompressSync } as const;

test('every page has a .gz copy, and those that take more than a round trip a .br copy', () => {
  const copies = PAGES.map(({ path }) => `${path}.gz`);
  expect(SITE_FILES).toEqual(expect.arrayContaining(copies));
  const long = copies.filter((path) => readFileSync(join(SITE_FOLDER, path)).length > 14_600);
  expect(long).toContain('print/index.html.gz');
  expect(SITE_FILES.filter((path) => path.endsWith('.html.br')).toSorted()).toEqual(
    long.map((path) => path.replace(/gz$/, 'br')).toSorted(),
  );
});

test.each(['gz', 'br'] as const)('every .%s copy holds its file', (ending) => {
  const copies = SITE_FILES.filter((path) => path.endsWith(`.${ending}`));
  expect(copies.length).toBeGreaterThan(5);
  const others = copies.filter((path) => {
    const packed = readFileSync(join(SITE_FOLDER, path));
    const file = readFileSync(join(SITE_FOLDER, path.slice(0, -3)));
    return !UNPACK[ending](packed).equals(file) || packed.length >= file.length;
  });
  expect(others).toEqual([]);
});

test('what is written anew when a release goes live has none', () => {
  expect(SITE_FILES.filter((path) => path.startsWith('release.json'))).toEqual(['release.json']);
});
