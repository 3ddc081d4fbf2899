import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packSite } from '../../src/build/pack-site.ts';
import { writePacked } from '../../src/build/write-into.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const TEXT = Buffer.from('病历每天整理一次。'.repeat(200));

test('a text gets two copies that hold the same and are smaller', () => {
  const site = siteOf({ 'roles/nurse.html': TEXT });
  packSite(site);
  const copy = (ending: string) => readFileSync(join(site, `roles/nurse.html.${ending}`));
  expect([gunzipSync(copy('gz')), brotliDecompressSync(copy('br'))]).toEqual([TEXT, TEXT]);
  expect(Math.max(copy('gz').length, copy('br').length)).toBeLessThan(TEXT.length / 10);
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
  const copies = ['.gz', '.br'].map((ending) => join(written, `roles/nurse.html${ending}`));
  packSite(packed);
  for (const copy of copies)
    expect(readFileSync(copy)).toEqual(readFileSync(copy.replace(written, packed)));
  for (const copy of copies) writeFileSync(copy, '');
  packSite(written);
  for (const copy of copies) expect(readFileSync(copy)).toHaveLength(0);
});

function siteOf(files: Readonly<Record<string, Buffer>>): string {
  const site = temporaryFolder();
  mkdirSync(join(site, 'roles'));
  for (const [path, content] of Object.entries(files)) writeFileSync(join(site, path), content);
  return site;
}
