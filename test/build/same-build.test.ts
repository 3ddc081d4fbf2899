import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commitSamplePast } from '../sample-past.ts';
import { SITE_FOLDER } from '../site/site.ts';
import { build, CACHES, copyProject } from './build-copy.ts';

test('a build with nothing kept and one of what it kept, in another folder, time zone and locale, are the same to the byte', async () => {
  const copy = copyProject('again', commitSamplePast);
  expect(readdirSync(join(copy, CACHES))).toContain('handbook-bundle');
  const elsewhere = { TZ: 'Pacific/Kiritimati', LC_ALL: 'zh_CN.UTF-8', LANG: 'zh_CN.UTF-8' };
  const again = await build(copy, elsewhere);
  const files = digests(SITE_FOLDER);
  expect(files.length).toBeGreaterThan(100);
  expect(digests(join(again, '/'))).toEqual(files);
});

/** Path and SHA-256 of every file of a folder. */
function digests(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path.slice(folder.length)} ${sha256(path)}`)
    .toSorted();
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
