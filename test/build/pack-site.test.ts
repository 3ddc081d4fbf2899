import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packSite } from '../../src/build/pack-site.ts';
import { writePacked } from '../../src/build/write-into.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const TEXT = Buffer.from('病历每天整理一次。'.repeat(200));

test('a text gets a copy that holds the same and is smaller', () => {
  const site = siteOf({ 'roles/nurse.html': TEXT });
  packSite(site);
  const copy = readFileSync(join(site, 'roles/nurse.html.gz'));
  expect(gunzipSync(copy)).toEqual(TEXT);
  expect(copy.length).toBeLessThan(TEXT.length / 10);
  expect(readdirSync(join(site, 'roles'))).toEqual(['nurse.html', 'nurse.html.gz']);
});

test('a text that takes more than one round trip gets a second, tighter copy', () => {
  const long = Buffer.from(
    Array.from({ length: 5000 }, (_, at) => `第${at}床的病历第${at * at}天整理一次。`).join(''),
  );
  const site = siteOf({ 'all.html': long });
  packSite(site);
  const copy = (ending: string) => readFileSync(join(site, `all.html.${ending}`));
  expect([gunzipSync(copy('gz')), brotliDecompressSync(copy('br'))]).toEqual([long, long]);
  expect(copy('br').length).toBeLessThan(copy('gz').length);
});

test('what is small, or packed already, gets none', () => {
  const site = siteOf({
    'release.json': Buffer.from('{"id":"a"}'),
    'a.docx': TEXT,
    a: randomBytes(5000),
  });
  packSite(site);
  expect(readdirSync(site)).toEqual(['a', 'a.docx', 'release.json', 'roles']);
});

test('a file that was written with its copies is left as it is', () => {
  const [written, packed] = [siteOf({}), siteOf({ 'roles/nurse.html': TEXT })];
  writePacked(written, 'roles/nurse.html', TEXT.toString());
  const copy = join(written, 'roles/nurse.html.gz');
  packSite(packed);
  expect(readFileSync(copy)).toEqual(readFileSync(copy.replace(written, packed)));
  writeFileSync(copy, '');
  packSite(written);
  expect(readFileSync(copy)).toHaveLength(0);
});

function siteOf(files: Readonly<Record<string, Buffer>>): string {
  const site = temporaryFolder();
  mkdirSync(join(site, 'roles'));
  for (const [path, content] of Object.entries(files)) writeFileSync(join(site, path), content);
  return site;
}
