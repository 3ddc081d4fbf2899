import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { openRepository } from '../../src/publish/repository.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { GIT_ENVIRONMENT } from './server.ts';

test('a commit is described by what is new in it, not by the merge that a pull made', () => {
  const folder = temporaryFolder();
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, env: GIT_ENVIRONMENT, encoding: 'utf8' }).trim();
  const commit = (subject: string) => {
    git('commit', '-q', '--allow-empty', '-m', subject);
    return git('rev-parse', 'HEAD');
  };
  git('init', '-q', '-b', 'main');
  const first = commit('第一版');
  git('checkout', '-q', '-b', 'own');
  commit('自己改的');
  git('checkout', '-q', 'main');
  const live = commit('同事改的');
  git('checkout', '-q', 'own');
  git('merge', '-q', '--no-edit', 'main');
  const merge = git('rev-parse', 'HEAD');
  const { describe } = openRepository(folder);
  expect(describe(merge, live)).toEqual({ author: '甲', subject: '自己改的' });
  expect(describe(first, null).subject).toBe('第一版');
  expect(describe(first, live).subject).toBe('第一版');
  expect(describe(first, '1'.repeat(40)).subject).toBe('第一版');
});
