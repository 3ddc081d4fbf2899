import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commitSamplePast } from '../sample-past.ts';
import { build, CACHES, copyProject } from './build-copy.ts';

const copies = ['a', '另一个 folder'].map((name) => copyProject(name, commitSamplePast)) as [
  string,
  string,
];

test('a build with nothing kept in another folder, time zone and locale is the same to the byte', async () => {
  rmSync(join(copies[1], CACHES), { recursive: true });
  const [first, second] = await Promise.all([
    build(copies[0], { TZ: 'Pacific/Kiritimati', LC_ALL: 'zh_CN.UTF-8', LANG: 'zh_CN.UTF-8' }),
    build(copies[1], { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }),
  ]);
  const files = digests(first);
  expect(files.length).toBeGreaterThan(100);
  expect(digests(second)).toEqual(files);
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
