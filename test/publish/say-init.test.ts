import { mkdirSync, rmdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { layoutOf } from '../../src/publish/layout.ts';
import type { Manifest } from '../../src/publish/releases.ts';
import { sayInit } from '../../src/publish/say-init.ts';
import { unpublishedPaths } from '../../src/publish/unpublished.ts';
import { commit } from '../commit.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeProject } from '../write-project.ts';

const RELEASE: Manifest = {
  ...{ name: '00001-abcdef12', commit: '', engine: '', author: '', subject: '', pusher: '' },
  ...{ activated: '', files: {} },
};

test('HR is told where to clone from: a path is for this machine, and a forge keeps its own', () => {
  const layout = layoutOf(temporaryFolder());
  mkdirSync(layout.repo);
  const own = sayInit(layout, RELEASE, true);
  expect(own).not.toContain('没提交');
  expect(own).toContain('只在这台服务器上能用');
  expect(own).toContain(`git clone '${layout.repo}'`);
  rmdirSync(layout.repo);
  symlinkSync(temporaryFolder(), layout.repo);
  const forge = sayInit(layout, RELEASE, true);
  expect(forge).toContain('照旧从代码平台克隆');
  expect(forge).not.toContain('git clone');
});

test('what of the project is not committed is said, and how it is published', () => {
  const project = temporaryFolder();
  const layout = layoutOf(join(project, '服务 器'));
  mkdirSync(layout.repo, { recursive: true });
  writeProject(
    project,
    new Map([
      ['content/roles/a.mdx', 'a'],
      ['src/a.ts', 'a'],
    ]),
  );
  commit(project, '2026-01-02');
  expect(unpublishedPaths(project)).toEqual([]);
  writeProject(
    project,
    new Map([
      ['content/roles/a.mdx', 'b'],
      ['public/表 1.pdf', 'b'],
      ['public/a.js', 'b'],
      ['src/a.ts', 'b'],
    ]),
  );
  const paths = unpublishedPaths(project);
  expect(paths).toEqual(['content/roles/a.mdx', 'public/表 1.pdf']);
  const said = sayInit(layout, RELEASE, true, paths);
  expect(said).toContain('没提交的改动，网站上没有它们：\n  content/roles/a.mdx\n');
  expect(said).toContain(`git push '${layout.repo}' HEAD:main`);
});
