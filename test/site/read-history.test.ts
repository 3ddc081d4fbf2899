import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readHistory } from '../../src/site/read-history.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handbook-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('every content file has the date of its last commit, latest first', () => {
  git(folder, 'init', '-q');
  commit('2026-01-02', { 'content/roles/a.mdx': '甲', 'content/guide/说明.mdx': '乙', b: '丙' });
  commit('2026-03-04', { 'content/roles/a.mdx': '甲二' });
  expect([...readHistory(folder)]).toEqual([
    ['content/roles/a.mdx', '2026-03-04'],
    ['content/guide/说明.mdx', '2026-01-02'],
  ]);
});

test('paths are those of the project, also where it is a folder of a larger repository', () => {
  git(folder, 'init', '-q');
  commit('2026-01-02', { 'site/content/a.mdx': '甲', 'content/b.mdx': '乙' });
  expect([...readHistory(join(folder, 'site'))]).toEqual([['content/a.mdx', '2026-01-02']]);
});

test('nothing is known in a shallow clone', () => {
  git(folder, 'init', '-q');
  commit('2026-01-02', { 'content/a.mdx': '甲' });
  commit('2026-01-03', { 'content/b.mdx': '乙' });
  git(folder, 'clone', '-q', '--depth', '1', `file://${folder}`, 'shallow');
  expect(readHistory(join(folder, 'shallow')).size).toBe(0);
});

test('nothing is known outside git', () => {
  expect(readHistory(folder).size).toBe(0);
});

function commit(day: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git(folder, 'add', '.');
  const date = `${day}T12:00:00+08:00`;
  const env = { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date };
  const author = ['-c', 'user.name=HR', '-c', 'user.email=hr@example.com'];
  execFileSync('git', [...author, 'commit', '-qm', '改'], { cwd: folder, env });
}

function git(cwd: string, ...args: string[]): void {
  execFileSync('git', args, { cwd });
}
