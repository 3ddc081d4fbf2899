// npm run bench:history: seconds that the history of 1,000 commits over 8 roles takes, new and once more.
import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { commit } from '../../test/commit.ts';
import { longHistory } from '../../test/synthetic/long-history.ts';
import { ownFolder } from './measure/own-folder.ts';

const folder = ownFolder();
longHistory(folder, { roles: 8, commits: 1_000, duties: 5 });
time('nothing kept');
time('once more');
appendFileSync(join(folder, 'content/departments/d1.mdx'), '\n一句话。\n');
commit(folder, '2026-01-02');
time('after one more commit');

function time(what: string): void {
  const before = ['--import', join(import.meta.dirname, '../keep-compiled.mjs')];
  const script = join(import.meta.dirname, 'measure/time-changes.ts');
  const printed = execFileSync(process.execPath, [...before, script], { cwd: folder }).toString();
  const { milliseconds, cpu, changes, reason } = JSON.parse(printed);
  const seconds = `${milliseconds / 1000} s, ${cpu / 1000} s of CPU`;
  console.log(`${what}: ${seconds}, ${changes} changes ${reason}`);
}
