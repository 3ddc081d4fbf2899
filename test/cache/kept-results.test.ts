import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFileCache } from '../../src/cache/file-cache.ts';
import { keepResults } from '../../src/cache/kept-results.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const result = { title: '病历', lines: [1, 2], note: undefined };

test('gives a result back for the same name, text and engine, and for no other', () => {
  const files = createFileCache(temporaryFolder());
  keepResults(files, 'v1').write('a.mdx', ['# 病历'], result);
  expect(keepResults(files, 'v1').read('a.mdx', ['# 病历'])).toStrictEqual(result);
  expect(keepResults(files, 'v1').read('a.mdx', ['# 处方'])).toBeNull();
  expect(keepResults(files, 'v1').read('b.mdx', ['# 病历'])).toBeNull();
  expect(keepResults(files, 'v2').read('a.mdx', ['# 病历'])).toBeNull();
});

test('a new result takes the place of the last, so that the folder does not grow', () => {
  const folder = temporaryFolder();
  const kept = keepResults(createFileCache(folder), 'v1');
  for (const text of ['一', '二', '三']) kept.write('a.mdx', text, { text });
  expect(kept.read('a.mdx', '三')).toEqual({ text: '三' });
  expect(kept.read('a.mdx', '一')).toBeNull();
  expect(readdirSync(folder)).toHaveLength(1);
});

test('a damaged file counts as absent', () => {
  const folder = temporaryFolder();
  const kept = keepResults(createFileCache(folder), 'v1');
  kept.write('a.mdx', '一', result);
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'x');
  expect(kept.read('a.mdx', '一')).toBeNull();
});

test('keeps what is made in its own time, and nothing where that fails', async () => {
  const kept = keepResults<string>(createFileCache(temporaryFolder()), 'v1');
  let made = 0;
  const make = (from: string) => kept.onceMade('a.mdx', from, async () => `${from}${++made}`);
  const failing = kept.onceMade('a.mdx', '一', () => Promise.reject(new Error('坏了')));
  await expect(failing).rejects.toThrow('坏了');
  expect([await make('一'), await make('一'), await make('二')]).toEqual(['一1', '一1', '二2']);
});

test('makes once what it can keep, and anew from something else', () => {
  const kept = keepResults<string>(createFileCache(temporaryFolder()), 'v1');
  let made = 0;
  const make = (from: string) => kept.once('a.mdx', from, () => `${from}${++made}`);
  expect(['一', '一', '二', '二'].map(make)).toEqual(['一1', '一1', '二2', '二2']);
});
