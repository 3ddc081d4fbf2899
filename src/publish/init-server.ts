import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { runGit } from '../git/run-git.ts';
import { installEngine, useEngine } from './install-engine.ts';
import { installHooks } from './install-hooks.ts';
import { type Layout, layoutOf } from './layout.ts';
import { takeLock } from './lock.ts';
import { writeLog } from './publish-log.ts';
import { publishMain } from './publish-main.ts';
import { Refusal } from './refusal.ts';
import type { Manifest } from './releases.ts';
import { openRepository } from './repository.ts';
import type { Settings } from './settings.ts';

/**
 * Makes a publishing server in a folder, from the last commit of a project, and shows its first release. Where a forge
 * keeps the repository already, that is `forge`, and its `main` is what is published. Throws a Refusal where the folder
 * is in use, or the content cannot be published; the folder is empty then, as before.
 */
export async function initServer(
  project: string,
  root: string,
  settings: Settings,
  forge?: string,
): Promise<{ readonly layout: Layout; readonly release: Manifest }> {
  mkdirSync(root, { recursive: true });
  if (existsSync(layoutOf(root).settings))
    throw new Refusal(
      `「${root}」已经是发布服务器，什么都没有改。看它的情况用 publish:status，改域名或证书用 publish:nginx，换新的程序用 publish:engine`,
    );
  if (readdirSync(root).length)
    throw new Refusal(`「${root}」里已经有东西，请换一个空的文件夹，或者先移走它们`);
  try {
    return await fill(layoutOf(realpathSync(root)), project, settings, forge);
  } catch (error) {
    for (const name of readdirSync(root)) rmSync(join(root, name), { recursive: true });
    throw error;
  }
}

async function fill(layout: Layout, project: string, settings: Settings, forge?: string) {
  for (const folder of FOLDERS) mkdirSync(layout[folder], { recursive: true });
  if (forge === undefined) makeRepository(layout, project);
  else borrowRepository(layout, forge);
  useEngine(layout, installEngine(layout, project));
  // What the project has worked out before need not be worked out again.
  const kept = join(project, 'node_modules/.cache');
  if (existsSync(kept)) cpSync(kept, layout.cache, { recursive: true });
  const lock = await takeLock(layout.lock);
  try {
    // From here on it is a server: whatever an interruption leaves, `reconcile` completes.
    writeFileSync(layout.settings, `${JSON.stringify(settings)}\n`);
    const release = await publishMain(layout, openRepository(layout.repo), 'IT');
    if (!release) throw new Refusal('仓库里还没有 main 分支，请先把项目推送到 main');
    installHooks(layout);
    writeLog(layout, { event: 'released', commit: release.commit, said: release.name });
    return { layout, release };
  } finally {
    lock.leaveTo();
  }
}

/** A bare repository whose `main` is the last commit of a project, with all that was before it. */
function makeRepository({ repo }: Layout, project: string): void {
  if (!openRepository(project).head('HEAD'))
    throw new Refusal('这个项目还没有提交过，请先提交再运行');
  if (runGit(project, ['rev-parse', '--is-shallow-repository']).toString().trim() === 'true')
    throw new Refusal('这个项目是浅克隆，历史不全，请先运行 git fetch --unshallow');
  runGit(project, ['init', '--quiet', '--bare', '--initial-branch=main', repo]);
  for (const [name, value] of Object.entries(GIT_SETTINGS)) runGit(repo, ['config', name, value]);
  runGit(project, ['push', '--quiet', repo, 'HEAD:refs/heads/main']);
}

function borrowRepository({ repo }: Layout, forge: string): void {
  if (!existsSync(join(forge, 'objects')))
    throw new Refusal(`「${forge}」不是服务器上的 git 仓库（里面要有 objects 和 refs）`);
  symlinkSync(realpathSync(forge), repo);
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
