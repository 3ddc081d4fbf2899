import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runGit } from '../git/run-git.ts';
import type { Layout } from './layout.ts';
import { Refusal } from './refusal.ts';
import type { Repository } from './repository.ts';
import { isContent, isProgram } from './tree-entry.ts';

/**
 * Makes a commit upon `main` of the program that a project has committed, and of the content that stands in `main`,
 * so that those who clone it check with what their pushes are built with. Gives the commit, which is not in `main` yet;
 * `main` itself where the program is the same. Throws a Refusal where the project is not committed.
 */
export function makeProgramCommit(
  { repo, tmp }: Layout,
  repository: Repository,
  project: string,
): string {
  const main = repository.head();
  if (main === null) throw new Refusal('仓库里还没有内容');
  const changes = runGit(project, ['status', '--porcelain']).toString().trim();
  if (changes) throw new Refusal(`程序里有没提交的改动，请先提交或者还原：\n${changes}`);
  runGit(repo, ['fetch', '--quiet', '--no-tags', project, 'HEAD']);
  const program = runGit(repo, ['rev-parse', 'FETCH_HEAD']).toString().trim();
  const index = join(tmp, 'program-index');
  rmSync(index, { force: true });
  const git = (args: readonly string[], input = '') =>
    execFileSync('git', args, {
      cwd: repo,
      input,
      env: { ...process.env, GIT_INDEX_FILE: index },
      stdio: 'pipe',
    })
      .toString()
      .trim();
  const own = repository
    .readTree(program)
    .filter(({ path }) => !isContent(path) || isProgram(path));
  const theirs = repository
    .readTree(main)
    .filter(({ path }) => isContent(path) && !isProgram(path));
  const lines = [...own, ...theirs].map(({ mode, id, path }) => `${mode} ${id}\t${path}\0`);
  git(['update-index', '-z', '--add', '--index-info'], lines.join(''));
  const tree = git(['write-tree']);
  rmSync(index, { force: true });
  if (
    tree ===
    runGit(repo, ['rev-parse', `${main}^{tree}`])
      .toString()
      .trim()
  )
    return main;
  return git([...IT, 'commit-tree', tree, '-p', main, '-m', '更新手册程序']);
}

const IT = ['-c', 'user.name=IT', '-c', 'user.email=it@localhost'];
