import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { runChanges } from '../../src/changes/run-changes.ts';
import { commit } from '../commit.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeProject } from '../write-project.ts';

let folder = '';
beforeAll(() => {
  folder = temporaryFolder();
  save('2026-01-01', {
    'content/handbook.yaml':
      'title: 手册\ncompany: 甲院\nowner: 人事部\ncontact: 8001\nsite: https://handbook.example.cn\n',
    'content/roles/a.mdx': role('内科', '主任', ['每月盘点库存', '查房']),
    'content/roles/b.mdx': role('外科', '主任', []),
    'content/roles/c.mdx': role('外科', '护士长', []),
  });
  save('2026-02-01', { 'content/roles/a.mdx': role('内科', '主任', ['每月盘点库存。', '查房']) });
  rmSync(join(folder, 'content/roles/c.mdx'));
  save('2026-03-01', { 'content/roles/a.mdx': role('内科', '主任', ['每周盘点库存。']) });
});

it('tells what changed since a day, earliest first', () => {
  expect(runChanges(folder, ['--since', '2026-01-15'])).toEqual({
    exitCode: 0,
    said: `手册 2026-01-15 以来的改动：

2026 年 2 月 1 日
【主任】
· 文字校订 1 处

2026 年 3 月 1 日
【主任】
· NK-01 改写：每周盘点库存。（原为：每月盘点库存。）
· NK-02 停用职责：查房
【护士长】
· 撤销岗位

逐字对照：https://handbook.example.cn/changes/`,
  });
});

it('tells of one role, of today or gone, and says from when on the past is known', () => {
  expect(
    said('--since', '2026-02-15', '--role', '内科/主任'),
  ).toBe(`手册「主任」2026-02-15 以来的改动：

2026 年 3 月 1 日
【主任】
· NK-01 改写：每周盘点库存。（原为：每月盘点库存。）
· NK-02 停用职责：查房

逐字对照：https://handbook.example.cn/roles/a/changes/`);
  expect(said('--since', '2025-01-01', '--role', '护士长')).toContain('· 撤销岗位');
  expect(said('--since', '2025-01-01', '--role', '外科/主任')).toBe(
    '手册「主任」2026-01-01（从这一天记起）以来的改动：没有。',
  );
});

it('refuses a role that nobody knows, or that is several', () => {
  const since = ['--since', '2026-01-15', '--role'];
  expect(runChanges(folder, [...since, '护士'])).toEqual({
    exitCode: 2,
    said: '没有名叫「护士」的岗位。',
  });
  expect(runChanges(folder, [...since, '主任'])).toEqual({
    exitCode: 2,
    said: '名叫「主任」的岗位有几个，请写成内科/主任或外科/主任。',
  });
});

it('says why the past is not known', () => {
  expect(runChanges(temporaryFolder(), ['--since', '2026-01-15'])).toEqual({
    exitCode: 1,
    said: '不知道改过什么：内容不在 Git 的仓库里，或者还没有提交过。',
  });
});

function said(...args: string[]): string {
  return runChanges(folder, args).said;
}

function save(day: string, files: Record<string, string>): void {
  writeProject(folder, new Map(Object.entries(files)));
  commit(folder, day);
}

function role(department: string, title: string, duties: readonly string[]): string {
  const items = duties.map((text, at) => `${at + 1}. ${text}\n    - 编号：NK-0${at + 1}\n`);
  return `---\ntitle: ${title}\ndepartment: ${department}\n---\n\n## 岗位职责\n\n${items.join('')}`;
}
