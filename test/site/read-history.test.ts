import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readHistory } from '../../src/site/read-history.ts';
import { commit } from '../commit.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeProject } from '../write-project.ts';

let folder: string;
const told: string[] = [];
const tell = (reason: string) => void told.push(reason);
beforeEach(() => {
  told.length = 0;
  vi.stubEnv('LC_ALL', 'C');
  folder = temporaryFolder();
});
afterEach(() => vi.unstubAllEnvs());

test('every content file has the date of its last commit, latest first', () => {
  commitFiles('2026-01-02', {
    'content/roles/a.mdx': '甲',
    'content/guide/说明.mdx': '乙',
    b: '丙',
  });
  commitFiles('2026-03-04', { 'content/roles/a.mdx': '甲二' });
  expect([...readHistory(folder, tell)]).toEqual([
    ['content/roles/a.mdx', '2026-03-04'],
    ['content/guide/说明.mdx', '2026-01-02'],
  ]);
});

test('paths are those of the project, also where it is a folder of a larger repository', () => {
  commitFiles('2026-01-02', { 'site/content/a.mdx': '甲', 'content/b.mdx': '乙' });
  expect([...readHistory(join(folder, 'site'), tell)]).toEqual([['content/a.mdx', '2026-01-02']]);
  expect(told).toEqual([]);
});

test('nothing is known in a shallow clone, which is told', () => {
  commitFiles('2026-01-02', { 'content/a.mdx': '甲' });
  commitFiles('2026-01-03', { 'content/b.mdx': '乙' });
  const clone = ['clone', '-q', '--depth', '1', `file://${folder}`, 'shallow'];
  execFileSync('git', clone, { cwd: folder });
  expect(readHistory(join(folder, 'shallow'), tell).size).toBe(0);
  expect(told).toEqual(['页面上不显示「最近更新」：这是浅克隆，取不到完整的提交记录']);
});

test('nothing is known outside git, which is told', () => {
  expect(readHistory(folder, tell).size).toBe(0);
  expect(told).toEqual([expect.stringMatching(/^页面上不显示「最近更新」：fatal: not a git repo/)]);
});

test('nothing is known before the first commit, which is told', () => {
  execFileSync('git', ['init', '-q'], { cwd: folder });
  expect(readHistory(folder, tell).size).toBe(0);
  expect(told).toEqual([expect.stringMatching(/^页面上不显示「最近更新」：fatal: .*commits/)]);
});

test('nothing is known on a machine without git, which is told', () => {
  vi.stubEnv('PATH', folder);
  expect(readHistory(folder, tell).size).toBe(0);
  expect(told).toEqual(['页面上不显示「最近更新」：没有安装 git']);
});

function commitFiles(day: string, files: Record<string, string>): void {
  writeProject(folder, new Map(Object.entries(files)));
  commit(folder, day);
}
