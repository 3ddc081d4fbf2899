import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { bundle } from '../../src/publish/bundle.ts';
import { runBundle } from '../../src/publish/run-bundle.ts';
import { commit } from '../commit.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let project: string;
let unpacked: string;
let said: string;
beforeAll(async () => {
  project = temporaryFolder();
  write('.gitignore', 'node_modules\ndist\n');
  write('content/handbook.yaml', 'title: 手册');
  write('node_modules/node/bin/node', '#!/bin/sh');
  write('node_modules/.cache/kept', '');
  mkdirSync(join(project, 'node_modules/.bin'));
  symlinkSync('../node/bin/node', join(project, 'node_modules/.bin/node'));
  commit(project, '2026-01-02');
  write('content/not-committed.yaml', '');
  unpacked = temporaryFolder();
  said = await runBundle(project, ['--to', join(unpacked, 'a.tar.gz')]);
  execFileSync('tar', ['-xzf', 'a.tar.gz'], { cwd: unpacked });
});

test('it unpacks to what was committed, with packages and without caches', () => {
  const folder = join(unpacked, 'handbook');
  expect(readdirSync(folder).toSorted()).toEqual(['.git', '.gitignore', 'content', 'node_modules']);
  expect(readdirSync(join(folder, 'content'))).toEqual(['handbook.yaml']);
  expect(readFileSync(join(folder, 'node_modules/node/bin/node'), 'utf8')).toBe('#!/bin/sh');
  expect(existsSync(join(folder, 'node_modules/.cache'))).toBe(false);
});

test('its history is that of the project, and leads nowhere else', () => {
  const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd }).toString();
  const folder = join(unpacked, 'handbook');
  expect(git(folder, 'log', '--format=%H')).toBe(git(project, 'log', '--format=%H'));
  expect([git(folder, 'remote'), git(folder, 'status', '--porcelain')]).toEqual(['', '']);
});

test('nothing is left beside it, and what is said tells it by its SHA-256', () => {
  expect(readdirSync(unpacked).toSorted()).toEqual(['a.tar.gz', 'handbook']);
  const hash = createHash('sha256').update(readFileSync(join(unpacked, 'a.tar.gz')));
  expect(said).toContain(hash.digest('hex'));
  expect(said).toContain("tar -xzf 'a.tar.gz' && cd handbook");
});

test('nothing is written over', async () => {
  await expect(bundle(project, join(unpacked, 'a.tar.gz'))).rejects.toThrow('已经有了');
});

test('without packages there is nothing to carry', async () => {
  const bare = temporaryFolder();
  await expect(bundle(bare, join(bare, 'a.tar.gz'))).rejects.toThrow('npm install');
  expect(readdirSync(bare)).toEqual([]);
});

test('half a history is not packed', async () => {
  const shallow = join(temporaryFolder(), 'shallow');
  execFileSync('git', ['-C', project, 'commit', '-q', '--allow-empty', '-m', '再改'], {
    env: NAMED,
  });
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${project}`, shallow]);
  mkdirSync(join(shallow, 'node_modules'));
  await expect(bundle(shallow, join(shallow, 'a.tar.gz'))).rejects.toThrow('--unshallow');
});

const NAMED = {
  ...process.env,
  ...{ GIT_AUTHOR_NAME: '甲', GIT_AUTHOR_EMAIL: 'jia@example.cn' },
  ...{ GIT_COMMITTER_NAME: '甲', GIT_COMMITTER_EMAIL: 'jia@example.cn' },
};

function write(path: string, text: string): void {
  mkdirSync(join(project, path, '..'), { recursive: true });
  writeFileSync(join(project, path), text);
}
