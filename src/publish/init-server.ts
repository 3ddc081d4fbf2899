import { existsSync, mkdirSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runGit } from '../content/run-git.ts';
import { hookScript } from './hook-script.ts';
import { installEngine, useEngine } from './install-engine.ts';
import { type Layout, layoutOf } from './layout.ts';
import { takeLock } from './lock.ts';
import { writeLog } from './publish-log.ts';
import { publishMain } from './publish-main.ts';
import { Refusal } from './refusal.ts';
import type { Manifest } from './releases.ts';
import { openRepository } from './repository.ts';
import type { Settings } from './settings.ts';

/**
 * Makes a publishing server in a folder, from the last commit of a project, and shows its first release. Throws a
 * Refusal where the folder is in use, or the content cannot be published.
 */
export async function initServer(
  project: string,
  root: string,
  settings: Settings,
): Promise<{ readonly layout: Layout; readonly release: Manifest }> {
  mkdirSync(root, { recursive: true });
  if (readdirSync(root).length)
    throw new Refusal(`「${root}」里已经有东西，请换一个空的文件夹，或者先移走它们`);
  const layout = layoutOf(realpathSync(root));
  for (const folder of FOLDERS) mkdirSync(layout[folder], { recursive: true });
  writeFileSync(layout.settings, `${JSON.stringify(settings)}\n`);
  useEngine(layout, installEngine(layout, project));
  makeRepository(layout, project);
  const lock = await takeLock(layout.lock);
  try {
    const release = await publishMain(layout, openRepository(layout.repo), 'IT');
    if (!release) throw new Refusal('这个项目还没有提交过，请先提交再运行');
    writeLog(layout, { event: 'released', commit: release.commit, said: release.name });
    for (const hook of ['pre-receive', 'post-receive'] as const)
      writeFileSync(join(layout.repo, 'hooks', hook), hookScript(hook, layout.root), {
        mode: 0o755,
      });
    return { layout, release };
  } finally {
    lock.leaveTo();
  }
}

/** A bare repository whose `main` is the last commit of a project, with all that was before it. */
function makeRepository({ repo }: Layout, project: string): void {
  runGit(project, ['init', '--quiet', '--bare', '--initial-branch=main', repo]);
  for (const [name, value] of Object.entries(GIT_SETTINGS)) runGit(repo, ['config', name, value]);
  if (!hasCommit(project)) throw new Refusal('这个项目还没有提交过，请先提交再运行');
  if (existsSync(join(project, '.git/shallow')))
    throw new Refusal('这个项目是浅克隆，历史不全，请先运行 git fetch --unshallow');
  runGit(project, ['push', '--quiet', repo, 'HEAD:refs/heads/main']);
}

function hasCommit(project: string): boolean {
  try {
    runGit(project, ['rev-parse', '--verify', '--quiet', 'HEAD']);
    return true;
  } catch {
    return false;
  }
}

const FOLDERS = ['engines', 'builds', 'releases', 'manifests', 'previews', 'cache', 'tmp'] as const;

/** What is pushed outlives a power cut, and is whole; the hooks say the rest in Chinese before git does in English. */
const GIT_SETTINGS = {
  'core.fsync': 'committed,loose-object,reference',
  'receive.fsckObjects': 'true',
  'receive.maxInputSize': '500m',
  'receive.denyDeletes': 'false',
  'http.receivepack': 'true',
};
