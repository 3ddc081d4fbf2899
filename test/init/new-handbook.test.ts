import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { buildHandbook } from '../../src/handbook/build-handbook.ts';
import { ALL_RULES } from '../../src/verify/all-rules.ts';
import { verifySite } from '../../src/verify/verify-site.ts';
import { asNpmRuns } from '../as-npm-runs.ts';
import { build, copyProject } from '../build/build-copy.ts';

const copy = copyProject('new');

const ANSWERS = '某某医院（东院）\n院办、外科，外科\n院办、外科，眼科，Y科\n院长\n';

it('the command asks, and what it leaves is built and passes every rule', async () => {
  appendFileSync(join(copy, 'content/topics.yaml'), '# 还没有提交\n');
  const refused = init('');
  expect(refused).toMatchObject({ status: 1, stdout: '' });
  expect(refused.stderr).toContain('找不回来');
  const { status, stdout, stderr } = init(ANSWERS, '--discard');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('部门「外科」写了两次');
  expect(stdout).toContain('已经换成「某某医院（东院）」的空手册');
  const { handbook } = buildHandbook(readContent(copy));
  if (!handbook) throw new Error('the new handbook is faulty');
  expect(handbook.guides.map(({ title }) => title)).toEqual([
    '怎么读',
    '怎么改',
    '怎么发布',
    '从 Word 开始',
  ]);
  const { report } = await verifySite(handbook, await build(copy), ALL_RULES);
  expect(report).toMatch(/^网站核验通过：/);
});

it('ends with a sentence where nobody answers', () => {
  const { status, stderr } = init('', '--discard');
  expect(status).toBe(1);
  expect(stderr).toBe('还有问题没有回答。\n什么也没有改。\n');
});

function init(input: string, ...args: string[]) {
  return spawnSync(process.execPath, [...asNpmRuns('scripts/init.ts', copy), ...args], {
    cwd: copy,
    input,
    encoding: 'utf8',
  });
}
