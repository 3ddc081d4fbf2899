import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { asNpmRuns } from '../as-npm-runs.ts';
import { readArchive } from '../export/read-archive.ts';
import { storeGroupFiles } from '../store-group.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeProject } from '../write-project.ts';

const SCRIPT = asNpmRuns('scripts/export.ts');
let count = 0;
let project: string;

beforeEach(() => {
  project = join(temporaryFolder(), `export-${count++}`);
  writeProject(project, storeGroupFiles());
});

describe('--docx', () => {
  it('writes a document for every role, namesakes apart, and says how many', () => {
    const { status, stdout } = run('--docx', '--to', 'word');
    const written = readdirSync(join(project, 'word'));
    const names = new Set(written);
    expect(status).toBe(0);
    expect(stdout).toBe(`${written.length} 份岗位说明书，写进了「${join(project, 'word')}」。\n`);
    expect(names).toContain('财务总监岗位说明书.docx');
    expect(names).toContain('城北店-店总岗位说明书.docx');
    expect(names).toContain('城南店-店总岗位说明书.docx');
    const files = readArchive(readFileSync(join(project, 'word/财务总监岗位说明书.docx')));
    expect(files.get('word/document.xml')).toContain('审核各店的付款');
  });

  it('writes only for the roles that are named', () => {
    expect(run('--docx', '财务总监', '--to', 'word').status).toBe(0);
    expect(readdirSync(join(project, 'word'))).toEqual(['财务总监岗位说明书.docx']);
  });

  it('writes nothing where one of the names is no role', () => {
    const { status, stderr } = run('--docx', '财务总监', '财务总鉴', '--to', 'word');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: '手册里没有叫「财务总鉴」的岗位，是不是「财务总监」？\n什么也没有写。\n',
    });
    expect(readdirSync(project)).not.toContain('word');
  });

  it('leaves what is there, and replaces it only where that is asked for', () => {
    mkdirSync(join(project, 'word'));
    const file = join(project, 'word/财务总监岗位说明书.docx');
    writeFileSync(file, '手改过的');
    const { status, stderr } = run('--docx', '--to', 'word');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `「${file}」已经有了，没有动。要换掉，加上 --overwrite；要留着，请换一个地方。\n什么也没有写。\n`,
    });
    expect(readdirSync(join(project, 'word'))).toEqual(['财务总监岗位说明书.docx']);
    expect(readFileSync(file, 'utf8')).toBe('手改过的');
    const again = run('--docx', '财务总监', '--to', 'word', '--overwrite');
    expect(again.stdout).toContain(`换掉了原来的「${file}」。`);
    expect(readFileSync(file, 'utf8')).not.toBe('手改过的');
  });
});

describe('--xlsx', () => {
  it('writes a workbook of the handbook’s name where no place is named', () => {
    const { status, stdout } = run('--xlsx');
    const file = join(project, '门店岗位手册.xlsx');
    expect({ status, stdout }).toEqual({ status: 0, stdout: `写好了「${file}」。\n` });
    const texts = readArchive(readFileSync(file)).get('xl/sharedStrings.xml');
    expect(texts).toContain('审核各店的付款');
  });
});

it('a handbook with errors is not taken out', () => {
  writeFileSync(join(project, 'content/topics.yaml'), 'pay: {name: 付款, 别称: 打款}\n');
  const { status, stderr } = run('--xlsx');
  expect(status).toBe(1);
  expect(stderr).toContain('content/topics.yaml');
  expect(stderr).toMatch(/请先把上面的错误改好（npm run check）。\n什么也没有写。\n$/);
  expect(readdirSync(project).filter((name) => name.endsWith('.xlsx'))).toEqual([]);
});

function run(...args: string[]) {
  return spawnSync(process.execPath, [...SCRIPT, ...args], { cwd: project, encoding: 'utf8' });
}
