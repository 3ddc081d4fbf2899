import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { writeCopies } from '../../src/build/packed-copies.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const TEXT = Buffer.from('病历每天整理一次。'.repeat(200));

test('a text gets a copy that holds the same and is smaller', () => {
  const [folder, names] = packed('nurse.html', TEXT);
  expect(names).toEqual(['nurse.html.gz']);
  const copy = readFileSync(join(folder, 'nurse.html.gz'));
  expect(gunzipSync(copy)).toEqual(TEXT);
  expect(copy.length).toBeLessThan(TEXT.length / 10);
});

test('a text that takes more than one round trip gets a second, tighter copy', () => {
  const long = Buffer.from(
    Array.from({ length: 5000 }, (_, at) => `第${at}床的病历第${at * at}天整理一次。`).join(''),
  );
  const [folder] = packed('all.html', long);
  const copy = (ending: string) => readFileSync(join(folder, `all.html.${ending}`));
  expect([gunzipSync(copy('gz')), brotliDecompressSync(copy('br'))]).toEqual([long, long]);
  expect(copy('br').length).toBeLessThan(copy('gz').length);
});

test('data larger than any page gets the copy that takes no time only', () => {
  const data = Array.from({ length: 40_000 }, (_, at) => `第${at}床的病历第${at * at}天整理`);
  const [, names] = packed('handbook.json', Buffer.from(JSON.stringify(data)));
  expect(names).toEqual(['handbook.json.gz']);
});

test.each([
  ['what is small', 'release.json', Buffer.from('{"id":"a"}')],
  ['a document of Word', 'a.docx', TEXT],
  ['what cannot be packed', 'a', randomBytes(5000)],
])('%s gets none', (_, name, content) => {
  expect(packed(name, content)[1]).toEqual([]);
});

function packed(name: string, content: Uint8Array): [folder: string, names: string[]] {
  const folder = temporaryFolder();
  writeCopies(join(folder, name), content);
  return [folder, readdirSync(folder).toSorted()];
}
