import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packSite } from '../../src/build/pack-site.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const TEXT = Buffer.from('病历每天整理一次。'.repeat(200));

test('a text gets two copies that hold the same and are smaller', async () => {
  const site = siteOf({ 'roles/nurse.html': TEXT });
  expect((await packSite(site)).files).toBe(2);
  const copy = (ending: string) => readFileSync(join(site, `roles/nurse.html.${ending}`));
  expect([gunzipSync(copy('gz')), brotliDecompressSync(copy('br'))]).toEqual([TEXT, TEXT]);
  expect(Math.max(copy('gz').length, copy('br').length)).toBeLessThan(TEXT.length / 10);
});

test('what is small, or packed already, gets none', async () => {
  const site = siteOf({ 'release.json': Buffer.from('{"id":"a"}'), a: randomBytes(5000) });
  expect(await packSite(site)).toEqual({ files: 0, bytes: 0 });
  expect(readdirSync(site)).toEqual(['a', 'release.json', 'roles']);
});

test('the copies of the same files are the same', async () => {
  const sites = [siteOf({ 'a.html': TEXT }), siteOf({ 'a.html': TEXT })];
  for (const site of sites) await packSite(site);
  const [first, second] = sites.map((site) => readFileSync(join(site, 'a.html.gz')));
  expect(first).toEqual(second);
});

function siteOf(files: Readonly<Record<string, Buffer>>): string {
  const site = temporaryFolder();
  mkdirSync(join(site, 'roles'));
  for (const [path, content] of Object.entries(files)) writeFileSync(join(site, path), content);
  return site;
}
