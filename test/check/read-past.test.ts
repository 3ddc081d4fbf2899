import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPast } from '../../src/check/read-past.ts';
import { readContent } from '../../src/content/read-content.ts';
import { commit } from '../commit.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeProject } from '../write-project.ts';

let folder = '';
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => vi.unstubAllEnvs());

describe('readPast', () => {
  it('knows all numbers and holders of every commit, in any folder of a repository', () => {
    save({ '某院/content/roles/a.mdx': page('holder: 张三', { 'A-01': '审批病历' }) });
    save({ '某院/content/roles/a.mdx': page('retired: [A-01]', { 'A-02': '接待家属' }) });
    rmSync(join(folder, '某院/content/roles/a.mdx'));
    save({ '某院/content/roles/新 文件.mdx': page('holder: 李四', {}) });
    const past = read(join(folder, '某院'));
    expect([...(past?.numbers ?? [])].toSorted()).toEqual(['A-01', 'A-02']);
    expect([...(past?.holders ?? [])].toSorted()).toEqual(['张三', '李四']);
    expect(past?.duties.get('A-02')).toEqual({
      text: '接待家属',
      file: 'content/roles/a.mdx',
      isRemoved: true,
    });
  });

  it('knows of files as they are today what it reads of older ones', () => {
    const holders = [
      '张三（东院） 8021',
      '[李四, { name: 王五, phone: 8022 }]',
      '赵六、钱七（夜班）',
    ];
    const files = holders.map((holder, at) => [
      `content/roles/${'abc'[at]}.mdx`,
      page(`department: 部\nretired: [A-0${at}]\nholder: ${holder}`, { [`A-1${at}`]: '审批病历' }),
    ]);
    save(Object.fromEntries(files));
    const content = readContent(folder);
    const told = new Set(content.problems.map(({ file }) => file));
    expect(content.roles.filter(({ file }) => !told.has(file))).toHaveLength(3);
    const past = readPast(folder, content);
    expect(past).toEqual(readPast(folder, { ...content, texts: new Map() }));
    expect([...(past?.holders ?? [])]).toEqual(['张三', '李四', '王五', '赵六', '钱七']);
    expect([...(past?.numbers ?? [])]).toEqual(['A-10', 'A-00', 'A-11', 'A-01', 'A-12', 'A-02']);
  });

  it('knows lists that were there once and that nothing else refers to', () => {
    save({ 'content/roles/a.mdx': page('', {}), 'content/sources.yaml': '{}' });
    rmSync(join(folder, 'content/sources.yaml'));
    save({ 'content/topics.yaml': '{}' });
    expect([...(read(folder)?.lists ?? [])]).toEqual(['content/sources.yaml']);
  });

  it('follows a duty that many roles came to have in common', () => {
    save({ 'content/roles/a.mdx': page('', { 'A-01': '审批病历' }) });
    rmSync(join(folder, 'content/roles/a.mdx'));
    save({ 'content/common/all.mdx': page('for: 全体', { 'A-01': '审批病历' }) });
    expect(read(folder)?.duties.get('A-01')).toEqual({
      text: '审批病历',
      file: 'content/common/all.mdx',
      isRemoved: false,
    });
  });

  it('knows the numbers of branches, and follows duties on the straight way only', () => {
    save({ 'content/roles/a.mdx': page('', { 'A-01': '审批病历' }) });
    git('checkout', '-q', '-b', 'side');
    save({ 'content/roles/a.mdx': page('', { 'A-02': '接待家属' }) });
    save({ 'content/roles/a.mdx': page('', { 'A-01': '审批病历' }), 'content/topics.yaml': '{}' });
    git('checkout', '-q', '-');
    save({ 'content/metrics.yaml': '{}' });
    git('-c', 'user.name=HR', '-c', 'user.email=a@b.cn', 'merge', '-q', '--no-edit', 'side');
    const past = read(folder);
    expect([...(past?.numbers ?? [])].toSorted()).toEqual(['A-01', 'A-02']);
    expect([...(past?.duties ?? [])].map(([number, { isRemoved }]) => [number, isRemoved])).toEqual(
      [['A-01', false]],
    );
  });

  it('knows what a shallow clone has', () => {
    save({ 'content/roles/a.mdx': page('', { 'A-01': '审批病历' }) });
    save({ 'content/roles/a.mdx': page('', { 'A-02': '接待家属' }) });
    git('clone', '-q', '--depth', '1', `file://${folder}`, 'shallow');
    expect([...(read(join(folder, 'shallow'))?.numbers ?? [])]).toEqual(['A-02']);
  });

  it('knows nothing of the handbook of another company, committed or not', () => {
    save({ ...settings('甲院'), 'content/roles/a.mdx': page('', { 'A-01': '审批病历' }) });
    rmSync(join(folder, 'content/roles/a.mdx'));
    const own = { ...settings('"乙院"'), 'content/roles/b.mdx': page('', { 'A-02': '接待家属' }) };
    writeProject(folder, new Map(Object.entries(own)));
    expect(read(folder)).toBeUndefined();
    save({});
    expect([...(read(folder)?.numbers ?? [])]).toEqual(['A-02']);
  });

  it('knows nothing without a repository, a commit or git', () => {
    writeProject(folder, new Map([['content/roles/a.mdx', page('', { 'A-01': '审批病历' })]]));
    expect(read(folder)).toBeUndefined();
    git('init', '-q');
    expect(read(folder)).toBeUndefined();
    commit(folder, '2026-01-02');
    vi.stubEnv('PATH', folder);
    expect(read(folder)).toBeUndefined();
  });
});

function read(project: string) {
  return readPast(project, readContent(project));
}

function save(files: Readonly<Record<string, string>>): void {
  writeProject(folder, new Map(Object.entries(files)));
  commit(folder, '2026-01-02');
}

function git(...args: string[]): void {
  execFileSync('git', args, { cwd: folder });
}

function settings(company: string): Record<string, string> {
  return { 'content/handbook.yaml': `title: 手册\ncompany: ${company}\n` };
}

function page(matter: string, duties: Readonly<Record<string, string>>): string {
  const items = Object.entries(duties).map(
    ([number, text], at) => `${at + 1}. ${text}\n    - 编号：${number}\n`,
  );
  return `---\ntitle: 甲\n${matter}\n---\n\n## 岗位职责\n\n${items.join('')}`;
}
