import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { runCheck } from '../../src/check/run-check.ts';
import { asNpmRuns } from '../as-npm-runs.ts';
import { renderer } from '../diagrams/own-renderer.ts';
import { expectedOf, readFixture } from '../fixtures.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeProject } from '../write-project.ts';

const PASSED = '检查通过：2 个部门、3 个岗位、6 条职责、4 个主题、2 个指标。';
const REVIEW = `提醒：体检还有下面这些请总经办过目，不影响发布。逐条列在网站的「体检」一页；已经定了、不用再问的，写进 content/review.yaml：
  没有牵头的主题 1 处：展厅
  没有职务代理人的岗位 3 处：总经理；销售经理；销售顾问
  没有任职要求的岗位 2 处：总经理；销售顾问`;
const MANAGER = 'content/roles/sales-manager.mdx';

let project = '';
beforeEach(() => {
  project = temporaryFolder();
});

describe('runCheck', () => {
  it('says in one line that all is well', async () => {
    writeProject(project, readFixture());
    expect(await runCheck(project, [], renderer)).toEqual({
      findings: '',
      news: PASSED,
      review: REVIEW,
      exitCode: 0,
    });
  });

  it('passes with warnings', async () => {
    writeProject(project, readFixture('no-head'));
    expect(await runCheck(project, [], renderer)).toEqual({
      findings: expectedOf('no-head'),
      news: PASSED,
      review: REVIEW,
      exitCode: 0,
    });
  });

  it('fails with errors', async () => {
    writeProject(project, readFixture('unknown-topic'));
    expect(await runCheck(project, [], renderer)).toEqual({
      findings: expectedOf('unknown-topic'),
      news: '',
      review: '',
      exitCode: 1,
    });
  });

  it('writes every missing 编号 in one run, says so and checks again', async () => {
    const files = readFixture('missing-number');
    files.set(MANAGER, withNewDuties(files.get(MANAGER) ?? ''));
    writeProject(project, files);
    expect(await runCheck(project, ['--fix'], renderer)).toEqual({
      findings: '',
      news: [
        '已改 content/roles/sales-manager.mdx：换行改为一种',
        '已写入 content/roles/sales-adviser.mdx 第 10 行下面：- 编号：XS-02-01',
        '已写入 content/roles/sales-manager.mdx 第 29 行下面：- 编号：XS-01-05',
        '已写入 content/roles/sales-manager.mdx 第 30 行下面：- 编号：XS-01-06',
        '已写入 content/roles/general-manager.mdx 第 3 行下面：lastNumber: 2',
        '已写入 content/roles/sales-adviser.mdx 第 3 行下面：lastNumber: 1',
        '已写入 content/roles/sales-manager.mdx 第 3 行下面：lastNumber: 6',
        PASSED.replace('6 条', '8 条'),
      ].join('\n'),
      review: REVIEW,
      exitCode: 0,
    });
    expect(readFileSync(join(project, MANAGER), 'utf8')).toContain(
      '3. 摆放样车\n    - 编号：XS-01-05\n4. 更新价签\n',
    );
  });

  it('writes nothing without --fix', async () => {
    writeProject(project, readFixture('missing-number'));
    expect(await runCheck(project, [], renderer)).toEqual({
      findings: expectedOf('missing-number'),
      news: '',
      review: '',
      exitCode: 1,
    });
    expect(readFileSync(join(project, MANAGER), 'utf8')).toBe(
      readFixture('missing-number').get(MANAGER),
    );
  });

  it('tells with --fix what still needs an author', async () => {
    writeProject(project, readFixture('unknown-topic'));
    // What it writes stands above the fault.
    const found = expectedOf('unknown-topic').replaceAll('12', '13');
    expect(await runCheck(project, ['--fix'], renderer)).toMatchObject({
      findings: found,
      exitCode: 1,
    });
  });

  it('refuses an argument it does not know, by an exit code of its own', async () => {
    const { findings, news, exitCode } = await runCheck(project, ['--fix', '--fxi'], renderer);
    expect([news, exitCode]).toEqual(['', 2]);
    expect(findings).toContain('不认识的参数「--fxi」。用法：npm run check');
  });

  it('checks another folder than the one it is run in', async () => {
    writeProject(join(project, 'other'), readFixture('unknown-topic'));
    expect(await runCheck(project, ['other'], renderer)).toEqual({
      findings: expectedOf('unknown-topic'),
      news: '',
      review: '',
      exitCode: 1,
    });
  });

  it('prints nothing but the problems for other programs', async () => {
    writeProject(project, readFixture('unknown-topic'));
    const { findings, news, exitCode } = await runCheck(project, ['--json'], renderer);
    expect([findings, exitCode]).toEqual(['', 1]);
    expect(JSON.parse(news)).toMatchObject([{ line: 12, kind: 'unknown-topic' }]);
    writeProject(project, readFixture());
    const sound = await runCheck(project, ['--json'], renderer);
    const kinds = JSON.parse(sound.news).map(({ kind }: { kind: string }) => kind);
    expect(kinds).toEqual([
      'role-without-deputy',
      'role-without-requirements',
      'topic-without-lead',
    ]);
    expect(sound.review).toBe('');
  });

  it('tells a forge where it runs on one, by paths of its repository', async () => {
    writeProject(join(project, 'handbook'), readFixture('unknown-topic'));
    const run = (environment: Record<string, string>) =>
      runCheck(project, ['handbook'], renderer, environment);
    const file = 'handbook/content/roles/sales-adviser.mdx';
    expect((await run({ GITHUB_ACTIONS: 'true' })).news).toContain(`::error file=${file},line=12,`);
    expect((await run({ GITLAB_CI: 'true' })).news).toBe('');
    const report = readFileSync(join(project, 'gl-code-quality-report.json'), 'utf8');
    expect(JSON.parse(report)).toMatchObject([{ location: { path: file } }]);
  });
});

/** Two duties without numbers, in a file as Windows writes it. */
function withNewDuties(text: string): string {
  return text
    .replace('3. 布置展厅', '3. 摆放样车\n4. 更新价签\n5. 布置展厅')
    .replaceAll('\n', '\r\n');
}

describe('scripts/check.ts', () => {
  const script = asNpmRuns('scripts/check.ts');
  // As on a desk, also where the tests run on a forge.
  const env = { ...process.env, GITHUB_ACTIONS: '', GITLAB_CI: '' };
  const run = () => promisify(execFile)(process.execPath, script, { cwd: project, env });

  it('prints the summary and exits with 0', async () => {
    writeProject(project, readFixture());
    expect(await run()).toEqual({ stdout: `${PASSED}\n${REVIEW}\n`, stderr: '' });
  });

  it('prints problems on stderr and exits with 1', async () => {
    writeProject(project, readFixture('unknown-topic'));
    const stderr = `${expectedOf('unknown-topic')}\n`;
    await expect(run()).rejects.toMatchObject({ code: 1, stdout: '', stderr });
  });
});
