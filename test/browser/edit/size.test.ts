import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readFolder } from '../../../src/content/read-folder.ts';
import { writeEditable } from '../../../src/editor/editable-content.ts';
import { SAMPLE } from '../../sample.ts';
import { bundleOf } from './bundle.ts';

const KB = 1024;
const all = await bundleOf(join(import.meta.dirname, 'edit-entry.ts'));
// The pinyin of all characters is loaded only where something new is made.
const loaded = new Map([...all].filter(([path]) => !path.includes('free-id')));

test('all that a page of some roles loads to edit and to publish is bounded', () => {
  const content = JSON.stringify(writeEditable(readFolder(SAMPLE), undefined, undefined));
  const sizes = [...loaded.values(), content].map((text) => gzipSync(text).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(400 * KB);
});

test('the desk and what publishes are apart from what is loaded first', () => {
  const sizeOf = (name: string) =>
    [...all].reduce(
      (sum, [path, it]) => (path.includes(name) ? sum + gzipSync(it).length : sum),
      0,
    );
  expect(sizeOf('desk-worker')).toBeGreaterThan(100 * KB);
  expect(sizeOf('repository')).toBeGreaterThan(40 * KB);
  expect(sizeOf('edit-entry')).toBeLessThanOrEqual(45 * KB);
});

test('no dictionary and no chart is among it', () => {
  for (const text of loaded.values()) expect(text).not.toMatch(/mermaid\.|opencc|PinyinPro/i);
});
