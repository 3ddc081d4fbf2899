import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundleOf } from './bundle.ts';

const KB = 1024;
const files = await bundleOf(join(import.meta.dirname, 'own-entry.ts'));
const sizes = new Map([...files].map(([path, text]) => [path, gzipSync(text).length]));
const sizeOf = (name: string) =>
  [...sizes].reduce((sum, [path, size]) => (path.includes(name) ? sum + size : sum), 0);

test('the check and the push leave room for a form in what a page may load', () => {
  // Of 400 KB in all a form takes about 40, and the texts of a handbook of some roles as much.
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  expect(total).toBeLessThanOrEqual(320 * KB);
  expect(sizeOf('check-worker')).toBeGreaterThan(100 * KB);
});

test('what is only needed to publish is loaded apart', () => {
  expect(sizeOf('repository')).toBeGreaterThan(40 * KB);
  expect(sizeOf('own-entry')).toBeLessThanOrEqual(4 * KB);
});

test('no dictionary and no chart is among it', () => {
  for (const text of files.values()) expect(text).not.toMatch(/mermaid\.|opencc|PinyinPro/i);
});
