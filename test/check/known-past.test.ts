import { execFileSync } from 'node:child_process';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { judgeProject } from '../../src/check/judge-project.ts';
import { readFolder } from '../../src/content/read-folder.ts';
import type { PlacedProblem } from '../../src/handbook/problem.ts';
import { applyFixes } from '../apply-fixes.ts';
import { commit } from '../commit.ts';
import { readFixture } from '../fixtures.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeProject } from '../write-project.ts';

const ROLES = 'content/roles/';
const FACTORY = 'factory:\n  name: 厂家配件部\n  aliases: [主机厂]\n';
const PARTNERS = `bank:\n  name: 银行\n${FACTORY}`;
const SOUND = new Map(readFixture()).set('content/partners.yaml', PARTNERS);

let folder = '';
beforeEach(() => {
  folder = temporaryFolder();
  writeProject(folder, SOUND);
  edit(`${ROLES}sales-manager.mdx`, '协作：总经办', '协作：总经办、厂家配件部');
  edit(`${ROLES}sales-adviser.mdx`, 'department: 销售部', 'department: 销售部\ndeputy: 销售经理');
  commit(folder, '2026-01-02');
});

describe('what was deleted', () => {
  test.each([
    ['a role, its deputies and numbers too', `${ROLES}sales-manager.mdx`, '岗位「销售经理」'],
    ['a department', 'content/departments/general-office.mdx', '部门「总经办」'],
  ])('%s: is told once, at its file, and comes back by the command', (_, file, name) => {
    const before = readFolder(folder).texts;
    rmSync(join(folder, file));
    const later = () => commit(folder, '2026-01-03');
    for (const next of [later, () => undefined]) {
      const told = problems();
      expect(told).toMatchObject([{ file, kind: 'gone-name' }]);
      expect(told[0]?.message).toContain(`${name}的文件不在了`);
      next();
    }
    const [command = ''] = problems().flatMap((it) => /git checkout .*/.exec(it.message) ?? []);
    execFileSync('sh', ['-c', command], { cwd: folder, stdio: 'pipe' });
    expect(readFolder(folder).texts).toEqual(before);
  });

  test.each([
    ['a topic', 'content/topics.yaml', 'showroom:\n  name: 展厅\n', '主题「展厅」'],
    [
      'a metric',
      'content/metrics.yaml',
      'stock-age:\n  name: 库龄\n  definition: 入库至今的天数。\n  unit: 天\n  aliases: [车龄]\n',
      '指标「库龄」',
    ],
    ['one outside', 'content/partners.yaml', FACTORY, '外部单位「厂家配件部」'],
  ])(
    '%s that one place names: is told with the lines that bring it back',
    (_, file, entry, name) => {
      edit(file, entry, '');
      const [told] = problems();
      expect(told).toMatchObject({ file });
      expect(told?.message).toContain(`${file} 里没有${name}了`);
      const lines = [...(told?.message.matchAll(/^ {2}│ (.*)$/gm) ?? [])].map(([, line]) => line);
      expect(`${lines.join('\n')}\n`).toBe(entry);
    },
  );

  it('a page that one link leads to: no other page is guessed', () => {
    rmSync(join(folder, 'content/guide/how-to-read.mdx'));
    edit('content/departments/sales.mdx', '卖车', '[怎么读](../guide/how-to-read.mdx)，卖车');
    expect(problems()).toMatchObject([
      { file: 'content/guide/how-to-read.mdx', message: expect.stringContaining('请恢复这个文件') },
    ]);
  });
});

describe('what was written otherwise in every place', () => {
  test.each([
    ['a topic of two characters', '库存', '库存量', `${ROLES}sales-manager.mdx`, '主题：'],
    ['metrics', '库存周转率、库龄', '仓存周转率、仓龄', `${ROLES}sales-manager.mdx`, '指标：'],
    ['one outside', '厂家配件部', '厂商配件部', `${ROLES}sales-manager.mdx`, ''],
    ['a department', '销售部', '消售部', 'content/roles/', 'department: '],
  ])('%s: is corrected where it was changed', (_, name, other, where, label) => {
    const before = readFolder(folder).texts;
    for (const [file, text] of before)
      if (file.startsWith(where))
        write(file, text.replaceAll(`${label}${name}`, `${label}${other}`));
    expect(readFolder(folder).texts).not.toEqual(before);
    const told = problems();
    expect(told.length).toBeGreaterThan(0);
    expect(told.every(({ file, fix }) => file.startsWith(where) && fix)).toBe(true);
    // Also where it was committed, and another commit came after.
    commit(folder, '2026-01-03');
    write('a.txt', 'a');
    commit(folder, '2026-01-04');
    paste(problems());
    expect(readFolder(folder).texts).toEqual(before);
    expect(problems()).toEqual([]);
  });

  it('a deputy', () => {
    const file = `${ROLES}sales-adviser.mdx`;
    edit(file, 'deputy: 销售经理', 'deputy: 销售经里');
    edit('content/topics.yaml', 'lead: 销售经理', 'lead: 销售经里');
    expect(problems()).toMatchObject([
      { file, fix: 'deputy: 销售经理' },
      { file: 'content/topics.yaml', fix: '  lead: 销售经理' },
    ]);
  });

  it.each([
    ['展厅', '展听'],
    ['展厅', '厅展'],
    ['展厅', '展厅厅'],
  ])('one place alone: a slip in the short name %s (%s) becomes what stood there', (name, slip) => {
    const file = `${ROLES}sales-adviser.mdx`;
    edit(file, `主题：${name}`, `主题：${slip}`);
    const [told, ...others] = problems();
    expect(others).toEqual([]);
    expect(told).toMatchObject({ file, fix: `    - 主题：${name}` });
    expect(told?.message).toContain('若是新的，请先写进 content/topics.yaml');
  });

  it('one place alone: what stood there is told, and nothing is corrected that may be meant', () => {
    edit(`${ROLES}sales-adviser.mdx`, '主题：展厅', '主题：展厅二楼');
    const [told] = problems();
    expect(told?.message).toContain('没有叫「展厅二楼」的主题，这里原来写的是「展厅」');
    expect(told?.fix).toBeUndefined();
  });

  it('a new name that is like no other is no slip', () => {
    edit(`${ROLES}sales-manager.mdx`, '主题：展厅', '主题：试驾');
    expect(problems()).toMatchObject([{ kind: 'unknown-topic' }]);
    expect(problems()[0]?.fix).toBeUndefined();
  });
});

describe('what was renamed in its own place', () => {
  it('is told there, by its new name, also where one other place has the old one', () => {
    const file = 'content/departments/sales.mdx';
    edit(`${ROLES}sales-manager.mdx`, 'title: 销售经理', 'title: 营业总监');
    edit('content/topics.yaml', '  lead: 销售经理\n', '');
    edit(`${ROLES}sales-adviser.mdx`, 'reportsTo: 销售经理', 'reportsTo: 总经理');
    edit(`${ROLES}sales-adviser.mdx`, '\ndeputy: 销售经理', '');
    const [told, ...others] = problems();
    expect(others).toEqual([]);
    expect(told).toMatchObject({ file: `${ROLES}sales-manager.mdx`, line: 2, kind: 'renamed' });
    expect(told?.message).toContain(`还有 1 处写着「销售经理」：${file} 第 4 行`);
    expect(told?.message).toContain('npm run rename -- 销售经理 营业总监');
  });

  it('is written at the places that have the old name, where others have the new one', () => {
    edit(`${ROLES}sales-manager.mdx`, 'title: 销售经理', 'title: 营业总监');
    edit('content/departments/sales.mdx', 'head: 销售经理', 'head: 营业总监');
    paste(problems());
    expect(problems()).toEqual([]);
    expect(readFolder(folder).texts.get('content/topics.yaml')).toContain('lead: 营业总监');
  });
});

describe('what has another file or id', () => {
  it('is reminded of its old address, and links to it are corrected', () => {
    renameSync(join(folder, ROLES, 'general-manager.mdx'), join(folder, ROLES, 'gm.mdx'));
    edit('content/topics.yaml', 'clearance:', 'selling-off:');
    const told = problems();
    expect(told.map(({ file, insert, fix }) => [file, insert ?? fix])).toEqual([
      ['content/departments/sales.mdx', '卖车，见[总经理](../roles/gm.mdx#岗位职责)。'],
      [`${ROLES}gm.mdx`, 'formerly: [general-manager]'],
      ['content/topics.yaml', '  formerly: [clearance]'],
    ]);
    paste(told);
    expect(problems()).toEqual([]);
    commit(folder, '2026-01-03');
    renameSync(join(folder, ROLES, 'gm.mdx'), join(folder, ROLES, 'head.mdx'));
    commit(folder, '2026-01-04');
    paste(problems());
    expect(readFolder(folder).texts.get(`${ROLES}head.mdx`)).toContain(
      'formerly: [general-manager, gm]',
    );
    expect(problems()).toEqual([]);
  });
});

function problems(): readonly PlacedProblem[] {
  return judgeProject(folder, readFolder(folder)).built.problems;
}

function paste(told: readonly PlacedProblem[]): void {
  for (const [file, own] of Map.groupBy(told, (it) => it.file))
    write(file, applyFixes(readFolder(folder).texts.get(file) ?? '', own));
}

function edit(file: string, from: string, to: string): void {
  const text = readFolder(folder).texts.get(file) ?? '';
  expect(text).toContain(from);
  write(
    file,
    text.replace(from, () => to),
  );
}

function write(path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}
