import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { judgeProject } from '../../src/check/judge-project.ts';
import { readFolder } from '../../src/content/read-folder.ts';
import { commit } from '../commit.ts';
import { readFixture } from '../fixtures.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeProject } from '../write-project.ts';

let folder = '';
beforeEach(() => {
  folder = temporaryFolder();
  writeProject(folder, readFixture());
});

test.each([
  ['a list that is gone', 'content/topics.yaml', () => rmSync(join(folder, 'content/topics.yaml'))],
  ['settings emptied', 'content/handbook.yaml', () => write('content/handbook.yaml', '')],
  ['a list of remarks only', 'content/metrics.yaml', () => write('content/metrics.yaml', '# 无\n')],
  ['no folder', 'content', () => rmSync(join(folder, 'content'), { recursive: true })],
])('%s: the command that is printed brings it back', (_, path, lose) => {
  commit(folder, '2026-01-02');
  const before = commands();
  expect(before).toEqual([]);
  lose();
  const [uncommitted] = commands();
  expect(uncommitted).toMatch(new RegExp(`^git checkout \\w{10} -- ${path}$`));
  // Also where it was lost in a commit, and another came after.
  commit(folder, '2026-01-03');
  write('a.txt', 'a');
  commit(folder, '2026-01-04');
  const [command = ''] = commands();
  execFileSync('sh', ['-c', command], { cwd: folder, stdio: 'pipe' });
  expect(readFolder(folder).texts).toEqual(readFixture());
});

test('no command is printed where git never had the file, or there is no git', () => {
  rmSync(join(folder, 'content/topics.yaml'));
  expect(commands()).toEqual([]);
  commit(folder, '2026-01-02');
  expect(commands()).toEqual([]);
  expect(readFileSync(join(folder, 'content/handbook.yaml'), 'utf8')).toBeTruthy();
});

function write(path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}

/** The commands in what is said of the folder. */
function commands(): string[] {
  const { problems } = judgeProject(folder, readFolder(folder)).built;
  return problems.flatMap(({ message }) => /git checkout .*/.exec(message)?.[0] ?? []);
}
