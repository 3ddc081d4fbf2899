import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readArguments } from '../../src/hand-out/read-arguments.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const here = join(temporaryFolder(), 'arguments');
mkdirSync(join(here, 'folder.xlsx'), { recursive: true });
writeFileSync(join(here, 'file.docx'), '');

it('reads what to write, where, and for whom', () => {
  expect(readArguments(here, ['--docx', '甲', '--to', 'out', '乙'])).toEqual({
    form: 'docx',
    to: join(here, 'out'),
    roles: ['甲', '乙'],
    overwrite: false,
  });
});

it('a workbook needs no place', () => {
  expect(readArguments(here, ['--overwrite', '--xlsx'])).toEqual({
    form: 'xlsx',
    to: null,
    roles: [],
    overwrite: true,
  });
});

it.each([
  [[], '请写明要导出什么：--docx、--xlsx 或 --single。'],
  [['--docx', '--xlsx', '--to', 'a'], '一次只能导出一种：--docx、--xlsx 或 --single。'],
  [['--doc'], '不认识的参数「--doc」。'],
  [['-docx'], '不认识的参数「-docx」。'],
  [['--docx', '--to'], '「--to」后面要写存到哪里。'],
  [['--docx', '--to', '--overwrite'], '「--to」后面要写存到哪里。'],
  [['--docx'], '请用「--to」写明存到哪里。'],
  [['--single'], '请用「--to」写明存到哪里，如 手册.html。'],
  [['--single', '--to', 'a.htm'], '文件名「a.htm」要以 .html 结尾。'],
  [['--xlsx', '--to', 'a.csv'], '文件名「a.csv」要以 .xlsx 结尾。'],
  [['--xlsx', '甲'], '--xlsx 导出整本手册，不能只导出「甲」。'],
  [['--docx', '--to', 'file.docx'], '「file.docx」是文件，不是文件夹。'],
  [['--docx', '--to', 'file.docx/a'], '「file.docx」是文件，不是文件夹。'],
  [['--single', '--to', 'file.docx/a.html'], '「file.docx」是文件，不是文件夹。'],
  [['--xlsx', '--to', 'folder.xlsx'], '「folder.xlsx」是文件夹，请写一个文件名。'],
])('%j is refused with a reason and how to write it', (args, reason) => {
  const asked = readArguments(here, args);
  expect('refusal' in asked && asked.refusal.split('\n用法：\n')).toEqual([
    reason,
    expect.stringContaining('npm run export -- --docx --to 文件夹 [岗位…]'),
  ]);
});
