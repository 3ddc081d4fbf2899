import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { runGit } from '../git/run-git.ts';
import { copyPackages } from './install-engine.ts';
import { Refusal } from './refusal.ts';

/**
 * Packs a project as it was last committed, its history and its packages into a `.tar.gz` that needs nothing
 * from outside where it is unpacked; gives the SHA-256 of the file. Throws a Refusal where the file is there
 * already, or something of the project is missing.
 */
export async function bundle(project: string, file: string): Promise<string> {
  if (existsSync(file)) throw new Refusal(`「${file}」已经有了，请换一个名字，或者先移走它`);
  if (!existsSync(join(project, 'node_modules')))
    throw new Refusal('程序包还没有安装，请先运行 npm install');
  if (runGit(project, ['rev-parse', '--is-shallow-repository']).toString().trim() === 'true')
    throw new Refusal('这个项目是浅克隆，历史不全，请先运行 git fetch --unshallow');
  mkdirSync(dirname(file), { recursive: true });
  // Beside the file, where there must be room for it anyway.
  const work = mkdtempSync(join(dirname(file), '.bundle-'));
  try {
    const copy = join(work, BUNDLE_FOLDER);
    runGit(project, ['clone', '--quiet', '--no-hardlinks', project, copy]);
    runGit(copy, ['remote', 'remove', 'origin']);
    copyPackages(realpathSync(join(project, 'node_modules')), join(copy, 'node_modules'));
    const archive = join(work, 'archive');
    execFileSync('tar', ['-czf', archive, '-C', work, BUNDLE_FOLDER], { stdio: 'pipe' });
    const hash = createHash('sha256');
    await pipeline(createReadStream(archive), hash);
    renameSync(archive, file);
    return hash.digest('hex');
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The folder that the archive unpacks to. */
export const BUNDLE_FOLDER = 'handbook';
