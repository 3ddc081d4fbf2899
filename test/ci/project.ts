import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { temporaryFolder } from '../temporary-folder.ts';

const CI = resolve(import.meta.dirname, '../../.ci');

/**
 * A repository with the scripts of `.ci/` and a bare `origin`, in a folder of its own, in which `npm`
 * only prints its arguments.
 */
export function ciProject() {
  const parent = temporaryFolder();
  const folder = join(parent, 'project');
  const npm = join(parent, 'bin/npm');
  const env = {
    ...process.env,
    PATH: `${dirname(npm)}${delimiter}${process.env.PATH}`,
    GIT_CONFIG_GLOBAL: join(parent, 'none'),
    GIT_CONFIG_SYSTEM: join(parent, 'none'),
  };
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: folder, env, encoding: 'utf8' }).trim();
  const git = (...args: string[]) => run('git', ...args);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const commit = (message: string) => {
    git('add', '--all');
    git('-c', 'user.name=甲', '-c', 'user.email=a@example.cn', 'commit', '-qm', message);
    return git('rev-parse', 'HEAD');
  };

  mkdirSync(dirname(npm), { recursive: true });
  writeFileSync(npm, '#!/bin/sh\necho "npm $*"\n');
  chmodSync(npm, 0o755);
  cpSync(CI, join(folder, '.ci'), { recursive: true });
  git('init', '-q', '-b', 'main');
  git('init', '-q', '--bare', join(parent, 'origin'));
  git('remote', 'add', 'origin', join(parent, 'origin'));
  write('.gitignore', 'dist/\n');
  const first = commit('Begin');
  const script = (name: string, ...args: string[]) => run('bash', join('.ci', name), ...args);
  return { git, write, commit, script, first };
}
