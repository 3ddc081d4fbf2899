import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { initServer } from '../../src/publish/init-server.ts';
import { hasHooks, installHooks, mendHooks } from '../../src/publish/install-hooks.ts';
import { layoutOf } from '../../src/publish/layout.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { GIT_ENVIRONMENT } from './server.ts';

/** A server's folder with an empty repository, as far as hooks need it. */
function emptyServer() {
  const layout = layoutOf(temporaryFolder());
  execFileSync('git', ['init', '-q', '--bare', layout.repo], { env: GIT_ENVIRONMENT });
  return layout;
}

test('a folder in use is left as it is', async () => {
  const root = temporaryFolder();
  writeFileSync(join(root, 'mine'), '');
  await expect(initServer(temporaryFolder(), root, { keep: 1 })).rejects.toThrow('已经有东西');
  expect(readdirSync(root)).toEqual(['mine']);
  writeFileSync(layoutOf(root).settings, '{}');
  await expect(initServer(temporaryFolder(), root, { keep: 1 })).rejects.toThrow('publish:engine');
  expect(readdirSync(root)).toEqual(['mine', 'settings.json']);
});

test('where nothing can be published nothing is left', async () => {
  const [project, root] = [temporaryFolder(), temporaryFolder()];
  execFileSync('git', ['init', '-q', project], { env: GIT_ENVIRONMENT });
  await expect(initServer(project, root, { keep: 1 })).rejects.toThrow('还没有提交过');
  const forge = initServer(project, root, { keep: 1 }, project);
  await expect(forge).rejects.toThrow('不是服务器上的 git 仓库');
  expect(readdirSync(root)).toEqual([]);
});

test('hooks stand where git looks for them', () => {
  const layout = emptyServer();
  const places = ['pre-receive', 'post-receive'].map((hook) => join(layout.repo, 'hooks', hook));
  expect(installHooks(layout)).toEqual(places);
  expect(places.map((place) => readlinkSync(place))).toEqual([
    join(layout.hooks, 'pre-receive'),
    join(layout.hooks, 'post-receive'),
  ]);
  expect(() => installHooks(layout)).toThrow('已经有别的脚本');
});

test('hooks stand beside those of Gitea', () => {
  const layout = emptyServer();
  for (const hook of ['pre-receive', 'post-receive'])
    mkdirSync(join(layout.repo, 'hooks', `${hook}.d`));
  expect(installHooks(layout)).toEqual([
    join(layout.repo, 'hooks/pre-receive.d/handbook'),
    join(layout.repo, 'hooks/post-receive.d/handbook'),
  ]);
});

test('hooks stand where GitLab has those of others', () => {
  const layout = layoutOf(temporaryFolder());
  mkdirSync(layout.repo);
  symlinkSync(temporaryFolder(), join(layout.repo, 'hooks'));
  expect(installHooks(layout)).toEqual([
    join(layout.repo, 'custom_hooks/pre-receive'),
    join(layout.repo, 'custom_hooks/post-receive'),
  ]);
});

test('hooks that are lost are missed, and put back', () => {
  const layout = emptyServer();
  expect(hasHooks(layout)).toBe(false);
  mendHooks(layout);
  expect(hasHooks(layout)).toBe(true);
  rmSync(layout.hooks, { recursive: true });
  expect(hasHooks(layout)).toBe(false);
  mendHooks(layout);
  expect(hasHooks(layout)).toBe(true);
  rmSync(join(layout.repo, 'hooks/pre-receive'));
  writeFileSync(join(layout.repo, 'hooks/pre-receive'), '');
  expect(() => mendHooks(layout)).toThrow('已经有别的脚本');
});
