import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { runGit } from '../git/run-git.ts';
import { type Layout, layoutOf } from './layout.ts';
import { Refusal } from './refusal.ts';

/**
 * The server that a command is about: of the folder that is named, else the one that was made from this project.
 * Throws a Refusal where there is none.
 */
export function readRoot(project: string, named: string | undefined): Layout {
  const root = named === undefined ? remembered(project) : resolve(project, named);
  if (root === null) throw new Refusal('请写明发布服务器在哪个文件夹：--root 文件夹');
  if (!existsSync(layoutOf(root).settings))
    throw new Refusal(`「${root}」不是发布服务器的文件夹，先用 publish:init 建立`);
  refuseOthers(root);
  return layoutOf(realpathSync(root));
}

/** What another user writes there, root too, the hooks could neither change nor remove. */
function refuseOthers(root: string): void {
  const owner = statSync(layoutOf(root).settings).uid;
  if (!process.getuid || process.getuid() === owner) return;
  const name = nameOf(owner);
  throw new Refusal(
    `「${root}」属于用户 ${name}，别的用户（包括 root）改了它，以后的发布会出错。请换成这个用户再运行：sudo -iu ${name}`,
  );
}

function nameOf(user: number): string {
  try {
    return execFileSync('id', ['-un', String(user)], { stdio: 'pipe' })
      .toString()
      .trim();
  } catch {
    return `#${user}`;
  }
}

/** Lets later commands in a project know its server. */
export function rememberRoot(project: string, root: string): void {
  runGit(project, ['config', '--local', NAME, root]);
}

function remembered(project: string): string | null {
  try {
    return runGit(project, ['config', '--local', NAME]).toString().trim() || null;
  } catch {
    return null;
  }
}

const NAME = 'publish.root';
