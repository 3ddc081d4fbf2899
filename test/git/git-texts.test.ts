import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { readTexts } from '../../src/git/git-texts.ts';
import { commit } from '../commit.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeProject } from '../write-project.ts';

it('reads the texts that git keeps, and leaves out what it does not have', () => {
  const folder = temporaryFolder();
  const files = { '病历.mdx': '审批病历\n', 'b.mdx': '接待\n家属' };
  writeProject(folder, new Map(Object.entries(files)));
  commit(folder, '2026-01-02');
  const ids = execFileSync('git', ['ls-tree', '-r', '--format=%(objectname)', 'HEAD'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const texts = readTexts(folder, [...ids.trim().split('\n'), HELLO]);
  expect([...texts.values()].toSorted()).toEqual(Object.values(files).toSorted());
});

it('does not ask git for a text that is known', () => {
  expect(readTexts('/no/repository', [HELLO], ['hello\n', '别的'])).toEqual(
    new Map([[HELLO, 'hello\n']]),
  );
  expect(() => readTexts('/no/repository', [HELLO], ['别的'])).toThrow();
});

/** What `echo hello | git hash-object --stdin` says. */
const HELLO = 'ce013625030ba8dba906f756967f9e9ca394464a';
