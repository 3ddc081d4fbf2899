import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { runCheck } from '../../src/check/run-check.ts';
import { commit } from '../commit.ts';
import { renderer } from '../diagrams/own-renderer.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeProject } from '../write-project.ts';

const ROLE = 'content/roles/a.mdx';
const FILES = {
  'content/handbook.yaml': 'title: 手册\ncompany: 某院\nowner: 院办\ncontact: 某人\n',
  'content/departments/office.mdx': '---\ntitle: 院办\norder: 1\nhead: 院长\n---\n',
  'content/topics.yaml': '# 无\n',
  'content/metrics.yaml': '# 无\n',
  [ROLE]: '---\ntitle: 院长\ncode: 008\ndepartment: 院办\n---\n\n## 岗位职责\n\n1. 审批病历\n',
};

let project = '';
beforeEach(() => {
  project = temporaryFolder();
  writeProject(project, new Map(Object.entries(FILES)));
});

describe('check --fix', () => {
  it.each(['with git', 'without'])('gives no number a second time, %s', async (git) => {
    const save = () => git === 'with git' && commit(project, '2026-01-02');
    expect(await fixed()).toContain('    - 编号：008-01\n');
    save();
    edit(/1\. 审批病历\n.*\n/, '');
    save();
    edit(/$/, '\n1. 接待家属\n');
    const text = await fixed();
    expect(text).toContain('1. 接待家属\n    - 编号：008-02\n');
    expect(text).toContain('lastNumber: 2\n');
    expect(text.includes('retired: [008-01]\n')).toBe(git === 'with git');
    expect((await runCheck(project, [], renderer)).findings).toBe('');
  });

  it('numbers duties that many roles have in common, and keeps what was given up', async () => {
    const common = 'content/common/all.mdx';
    const text = '---\ntitle: 通用\nfor: 全体\n---\n\n## 岗位职责\n\n1. 参加晨会\n2. 爱护设备\n';
    writeProject(project, new Map([[common, text]]));
    await fixed();
    const read = () => readFileSync(join(project, common), 'utf8');
    expect(read()).toContain('2. 爱护设备\n    - 编号：TY-02\n');
    expect(read()).toContain('title: 通用\nlastNumber: 2\n');
    commit(project, '2026-01-02');
    writeFileSync(join(project, common), read().replace(/2\. 爱护设备\n.*\n/, ''));
    await fixed();
    expect(read()).toContain('title: 通用\nretired: [TY-02]\n');
    expect((await runCheck(project, [], renderer)).findings).toBe('');
  });

  it('goes on where the file of a role went and came again, in git', async () => {
    await fixed();
    commit(project, '2026-01-02');
    rmSync(join(project, ROLE));
    commit(project, '2026-01-03');
    mkdirSync(join(project, 'content/roles'), { recursive: true });
    writeFileSync(join(project, ROLE), FILES[ROLE].replace('审批病历', '接待家属'));
    expect(await fixed()).toContain('1. 接待家属\n    - 编号：008-02\n');
  });
});

const NURSE = 'content/roles/b.mdx';
const EMPTY = '---\ntitle: 护士长\ndepartment: 院办\nreportsTo: 院长\n---\n\n## 岗位职责\n\n';

it('no number is given twice in a few random histories in git', async () => {
  const act = fc.constantFrom('add', 'add', 'delete', 'forget', 'delete file', 'add file');
  const acts = fc.array(act, { minLength: 5, maxLength: 9 });
  await fc.assert(fc.asyncProperty(acts, playInGit), { numRuns: 2 });
});

async function playInGit(acts: readonly string[]): Promise<void> {
  project = temporaryFolder();
  writeProject(project, new Map(Object.entries({ ...FILES, [NURSE]: EMPTY })));
  const path = join(project, NURSE);
  const owners = new Map<string, string>();
  for (const [at, act] of acts.entries()) {
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const duty = `1. 做第${'甲乙丙丁戊己庚辛壬'.charAt(at).repeat(8)}件事\n`;
    if (act === 'delete file') rmSync(path, { force: true });
    else if (act === 'add file' && !text) writeProject(project, new Map([[NURSE, EMPTY + duty]]));
    else if (text) writeFileSync(path, changed(text, act, duty));
    await runCheck(project, ['--fix'], renderer);
    // There is something to commit, whatever the act was.
    writeFileSync(join(project, 'act'), String(at));
    commit(project, '2026-01-02');
    const now = existsSync(path) ? readFileSync(path, 'utf8') : '';
    for (const [, sentence = '', number = ''] of now.matchAll(/^1\. (.*)\n.*编号：(.*)$/gm)) {
      expect(owners.get(number) ?? sentence).toBe(sentence);
      owners.set(number, sentence);
    }
    expect([...now.matchAll(/^1\. /gm)].length).toBe([...now.matchAll(/编号：YB-\d\d$/gm)].length);
  }
}

function changed(text: string, act: string, duty: string): string {
  if (act === 'add') return text + duty;
  if (act === 'forget') return text.replace(/^retired: .*\n/m, '');
  return act === 'delete' ? text.replace(/^1\. .*\n.*\n/m, '') : text;
}

describe('check', () => {
  it('refuses the number of a removed duty that was typed for another', async () => {
    await fixed();
    commit(project, '2026-01-02');
    edit(/1\. 审批病历\n.*\n/, '');
    commit(project, '2026-01-03');
    edit(/$/, '\n1. 接待家属\n    - 编号：008-01\n');
    const { findings, exitCode } = await runCheck(project, [], renderer);
    expect(findings).toContain('编号「008-01」以前是另一条职责的');
    expect(findings).toContain('│     - 编号：008-02');
    expect(exitCode).toBe(1);
    commit(project, '2026-01-04');
    expect((await runCheck(project, [], renderer)).findings).toBe(findings);
  });

  it('takes a duty that git brought back', async () => {
    await fixed();
    commit(project, '2026-01-02');
    edit(/1\. 审批病历\n.*\n/, '');
    commit(project, '2026-01-03');
    const who = ['-c', 'user.name=HR', '-c', 'user.email=hr@example.com'];
    execFileSync('git', [...who, 'revert', '--no-edit', 'HEAD'], { cwd: project });
    expect((await runCheck(project, [], renderer)).findings).toBe('');
  });

  it('reminds of a number that is nowhere any more', async () => {
    await fixed();
    commit(project, '2026-01-02');
    edit(/1\. 审批病历\n.*\n/, '');
    const { findings, exitCode } = await runCheck(project, [], renderer);
    expect(findings).toContain('提醒：编号「008-01」以前用过');
    expect(findings).toContain('│ retired: [008-01]');
    expect(exitCode).toBe(0);
  });
});

async function fixed(): Promise<string> {
  await runCheck(project, ['--fix'], renderer);
  return readFileSync(join(project, ROLE), 'utf8');
}

function edit(from: RegExp, to: string): void {
  const path = join(project, ROLE);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}
