import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { runGit } from '../content/run-git.ts';
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
  return layoutOf(realpathSync(root));
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
