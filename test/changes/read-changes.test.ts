import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { readChanges } from '../../src/changes/read-changes.ts';
import type { Present } from '../../src/git/own-commits.ts';
import { changeWords } from '../../src/history/change-words.ts';
import { commit } from '../commit.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeProject } from '../write-project.ts';

let folder: string;
let day: number;
beforeEach(() => {
  folder = temporaryFolder();
  day = 0;
});

test('a duty in other words is told on the day of the commit, and spaces are told as slight', () => {
  save({ 'content/roles/a.mdx': role('主任', 'A-01', { 'A-01-01': '每月盘点库存' }) });
  save({ 'content/roles/a.mdx': role('主任', 'A-01', { 'A-01-01': '每周盘点库存' }) });
  save({ 'content/roles/a.mdx': role('主任', 'A-01', { 'A-01-01': '每周盘点库存。' }) });
  expect(said()).toEqual(['03 文字校订', '02 主任 A-01-01 改写']);
  expect(read().timeline?.since).toBe('2026-01-01');
});

test('a file of another name is the same role, also where its name is Chinese', () => {
  save({ 'content/roles/a.mdx': role('主任', 'A-01', { 'A-01-01': '查房' }) });
  save({ 'content/roles/a.mdx': role('主任', 'A-01', { 'A-01-01': '每日查房' }) });
  rmSync(join(folder, 'content/roles/a.mdx'));
  save({ 'content/roles/科 主任.mdx': role('科主任', 'A-01', { 'A-01-01': '每日查房' }) });
  expect(said()).toEqual(['03 科主任 岗位改名', '03 文字校订', '02 主任 A-01-01 改写']);
  const pages = read().timeline?.days.flatMap(({ changes }) =>
    changes.map((it) => ('page' in it ? it.page.id : '')),
  );
  expect(new Set(pages)).toEqual(new Set(['科 主任']));
});

test('a duty is handed over in one commit', () => {
  two({ 'A-01-01': '查房', 'A-01-02': '记录' }, { 'B-01-01': '送药' });
  two({ 'A-01-02': '记录' }, { 'B-01-01': '送药', 'A-01-01': '查房' });
  expect(said()).toEqual(['02 护士长 A-01-01 移交（主任 → 护士长）']);
});

test('a duty is handed over in two commits, whichever comes first', () => {
  two({ 'A-01-01': '查房并签字', 'A-01-02': '记录' }, { 'B-01-01': '送药' });
  two({ 'A-01-02': '记录' }, { 'B-01-01': '送药' });
  two({ 'A-01-02': '记录' }, { 'B-01-01': '送药', 'A-01-01': '查房并签字记录' });
  expect(said()).toEqual([
    '03 护士长 A-01-01 移交（主任 → 护士长）',
    '03 护士长 A-01-01 改写',
    '02 主任 A-01-01 移出（后来移交护士长）',
  ]);
  two({ 'A-01-02': '记录' }, { 'B-01-01': '送药', 'A-01-01': '查房并签字记录', 'A-01-02': '记录' });
  two({}, { 'B-01-01': '送药', 'A-01-01': '查房并签字记录', 'A-01-02': '记录' });
  expect(said().slice(0, 2)).toEqual([
    '05 护士长 A-01-02 移交（主任 → 护士长）',
    '04 护士长 A-01-02 新增职责',
  ]);
});

test('what happens in one day is one change, with the steps of what was overtaken', () => {
  two({ 'A-01-01': '查房', 'A-01-02': '记录' }, {});
  two({ 'A-01-02': '每日记录' }, {}, 2);
  two({ 'A-01-02': '每日记录' }, { 'A-01-01': '查房' }, 2, '15:10');
  expect(said()).toEqual([
    '02 主任 A-01-02 改写',
    '02 护士长 A-01-01 移交（主任 → 护士长）',
    '02 12:00 主任 A-01-01 停用职责',
    '02 15:10 护士长 A-01-01 新增职责',
  ]);
});

test('what a commit said and the next of the same day took back is told', () => {
  two({ 'A-01-01': '查房' }, {});
  two({ 'A-01-01': '代签病历' }, {}, 2, '09:05');
  two({ 'A-01-01': '查房' }, {}, 2, '17:40');
  expect(said()).toEqual(['02 09:05 主任 A-01-01 改写', '02 17:40 主任 A-01-01 改写']);
});

test('what the later commits of the first day changed is told', () => {
  two({ 'A-01-01': '查房' }, {}, 1);
  two({ 'A-01-01': '每日查房' }, {}, 1, '17:40');
  expect(said()).toEqual(['01 主任 A-01-01 改写']);
});

test('a reverted commit takes back what it said, and a duty that comes back is told so', () => {
  const before = { 'content/roles/a.mdx': role('主任', 'A-01', { 'A-01-01': '查房' }) };
  save(before);
  save({ 'content/roles/a.mdx': role('主任', 'A-01', {}, 'retired: [A-01-01]') });
  save(before);
  expect(said()).toEqual(['03 主任 A-01-01 恢复职责', '02 主任 A-01-01 停用职责']);
});

test('a retired number that is given to another duty is another duty', () => {
  save({ 'content/roles/a.mdx': role('主任', 'A-01', { 'A-01-01': '查房' }) });
  save({ 'content/roles/a.mdx': role('主任', 'A-01', {}, 'retired: [A-01-01]') });
  save({ 'content/roles/a.mdx': role('主任', 'A-01', { 'A-01-01': '审批采购' }) });
  expect(said()[0]).toBe('03 主任 A-01-01 新增职责');
});

test('of a branch only the merge counts', () => {
  two({ 'A-01-01': '查房' }, { 'B-01-01': '送药' });
  git('checkout', '-q', '-b', 'side');
  two({ 'A-01-01': '每日查房' }, { 'B-01-01': '送药' });
  two({ 'A-01-01': '每日早上查房' }, { 'B-01-01': '送药' });
  git('checkout', '-q', '-');
  two({ 'A-01-01': '查房' }, { 'B-01-01': '按时送药' });
  git('-c', 'user.name=HR', '-c', 'user.email=a@b.cn', 'merge', '-q', '--no-edit', 'side');
  const [merge, ...others] = said();
  expect(merge).toMatch(/主任 A-01-01 改写$/);
  expect(others).toEqual(['04 护士长 B-01-01 改写']);
});

test('a version that cannot be read is passed over, and told', () => {
  save({ 'content/roles/a.mdx': role('主任', 'A-01', { 'A-01-01': '查房' }) });
  save({ 'content/roles/a.mdx': '---\ntitle: [\n---\n<<<<<<< HEAD\n' });
  save({ 'content/roles/a.mdx': role('主任', 'A-01', { 'A-01-01': '每日查房' }) });
  expect(said()).toEqual(['03 主任 A-01-01 改写']);
  expect(read().unread).toEqual([
    {
      date: '2026-01-02',
      file: 'content/roles/a.mdx',
      hash: expect.stringMatching(/^[0-9a-f]{40}$/),
    },
  ]);
});

test('ends of lines say nothing', () => {
  const text = role('主任', 'A-01', { 'A-01-01': '查房' });
  save({ 'content/roles/a.mdx': text });
  save({ 'content/roles/a.mdx': text.replaceAll('\n', '\r\n') });
  expect(said()).toEqual([]);
});

test('a commit that was amended is forgotten', () => {
  save({ 'content/roles/a.mdx': role('主任', 'A-01', { 'A-01-01': '查房' }) });
  save({ 'content/roles/a.mdx': role('主任', 'A-01', { 'A-01-01': '巡房' }) });
  expect(said()).toEqual(['02 主任 A-01-01 改写']);
  git('reset', '-q', '--hard', 'HEAD~1');
  save({ 'content/roles/a.mdx': role('护士长', 'A-01', { 'A-01-01': '查房' }) });
  expect(said()).toEqual(['03 护士长 岗位改名']);
});

test('a day before the one of an earlier commit is taken for the same', () => {
  two({ 'A-01-01': '查房' }, {});
  day = 8;
  two({ 'A-01-01': '每日查房' }, {});
  day = 3;
  two({ 'A-01-01': '每日早上查房' }, {});
  expect(said()).toEqual([
    '09 主任 A-01-01 改写',
    '09 12:00 主任 A-01-01 改写',
    '09 2026-01-04 12:00 主任 A-01-01 改写',
  ]);
});

test('the handbook of another company, which this one replaced, is none of its past', () => {
  save({
    'content/handbook.yaml': settings('甲院'),
    'content/roles/a.mdx': role('主任', 'A-01', { 'A-01-01': '查房' }),
  });
  rmSync(join(folder, 'content/roles/a.mdx'));
  save({
    'content/handbook.yaml': settings('乙店'),
    'content/roles/b.mdx': role('店长', 'B-01', { 'B-01-01': '接待' }),
  });
  expect(read({ company: '乙店', files: ['content/roles/b.mdx'] }).timeline).toEqual({
    since: '2026-01-02',
    days: [],
  });
});

test('a folder of a larger repository has its own past', () => {
  save({
    'site/content/roles/a.mdx': role('主任', 'A-01', { 'A-01-01': '查房' }),
    'content/x': '',
  });
  save({ 'site/content/roles/a.mdx': role('主任', 'A-01', { 'A-01-01': '巡房' }) });
  expect(said(join(folder, 'site'))).toEqual(['02 主任 A-01-01 改写']);
});

test('nothing is known in a shallow clone, outside git and before the first commit, which is told', () => {
  const reason = '内容不在 Git 的仓库里，或者还没有提交过';
  expect(read()).toMatchObject({
    timeline: null,
    reason,
    gitSays: expect.stringMatching(/not a git repository/),
  });
  git('init', '-q');
  expect(read()).toMatchObject({ timeline: null, reason, gitSays: expect.stringMatching(/HEAD/) });
  two({ 'A-01-01': '查房' }, {});
  two({ 'A-01-01': '巡房' }, {});
  git('clone', '-q', '--depth', '1', `file://${folder}`, 'shallow');
  expect(readChanges(join(folder, 'shallow'), NOBODY)).toEqual({
    timeline: null,
    unread: [],
    reason: '这是浅克隆，取不到完整的提交记录',
    gitSays: '',
  });
});

test('nothing is known on a machine without git', () => {
  vi.stubEnv('PATH', folder);
  expect(read().reason).toBe('没有安装 git');
  vi.unstubAllEnvs();
});

const NOBODY: Present = { company: '', files: [] };

function read(present = NOBODY) {
  return readChanges(folder, present);
}

/** Every change as its day, page, number and words; slight ones once a day. */
function said(where = folder): string[] {
  const days = readChanges(where, NOBODY).timeline?.days ?? [];
  return days.flatMap(({ date, changes }) => {
    const lines = changes.map((change) => {
      if (change.isSlight) return '文字校订';
      const title = 'page' in change ? change.page.title : '';
      const number = change.about === '职责' ? `${change.duty.id} ` : '';
      return `${change.at ? `${change.at} ` : ''}${title} ${number}${changeWords(change)}`;
    });
    return [...new Set(lines)].map((line) => `${date.slice(-2)} ${line}`);
  });
}

function two(
  chief: Record<string, string>,
  nurse: Record<string, string>,
  on = day + 1,
  time = '',
): void {
  save(
    {
      'content/roles/a.mdx': role('主任', 'A-01', chief),
      'content/roles/b.mdx': role('护士长', 'B-01', nurse),
    },
    on,
    time,
  );
}

function save(files: Record<string, string>, on = day + 1, time = ''): void {
  day = on;
  writeProject(folder, new Map(Object.entries(files)));
  commit(folder, `2026-01-${String(day).padStart(2, '0')}`, time || undefined);
}

function role(title: string, code: string, duties: Record<string, string>, more = ''): string {
  const items = Object.entries(duties).map(
    ([number, text], at) => `${at + 1}. ${text}\n    - 编号：${number}\n`,
  );
  const matter = `---\ntitle: ${title}\ncode: ${code}\ndepartment: 内科\n${more && `${more}\n`}---\n`;
  return `${matter}\n## 岗位职责\n\n${items.join('')}`;
}

function settings(company: string): string {
  return `title: 手册\ncompany: ${company}\nowner: 人事部\ncontact: 找人事部\n`;
}

function git(...args: string[]): void {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  execFileSync('git', args, { cwd: folder, env: Object.fromEntries(own), stdio: 'ignore' });
}
