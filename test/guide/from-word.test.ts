import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runImport } from '../../src/import/run-import.ts';
import { emptyProject, rolesIn } from '../import/project.ts';
import { writeProject } from '../write-project.ts';
import { blocks, commands, guidePage } from './guide-text.ts';

const PAGE = guidePage('from-word');
const [DRY = '', WRITE = '', TEXT = ''] = blocks(PAGE, 'text');
const [DRAFT = ''] = blocks(PAGE, 'mdx');

it('the example of the guide becomes what the guide shows', async () => {
  const folder = project();
  writeFileSync(join(folder, '岗位说明书.txt'), TEXT);
  const { exitCode } = await runImport(
    folder,
    [...argumentsOf(WRITE), '--department', '财务部'],
    null,
  );
  expect(exitCode).toBe(0);
  expect(rolesIn(folder)['chu-na']).toBe(DRAFT);
});

it('the dry run of the guide shows the same and writes nothing', async () => {
  const folder = project();
  writeFileSync(join(folder, '岗位说明书.txt'), TEXT);
  const before = rolesIn(folder);
  const { said } = await runImport(folder, [...argumentsOf(DRY), '--department', '财务部'], null);
  expect(said).toContain(DRAFT);
  expect(rolesIn(folder)).toEqual(before);
});

it('every part of a report is called as the guide calls it', async () => {
  const folder = project();
  writeFileSync(join(folder, '岗位说明书.txt'), `某公司汇编\n${TEXT}`);
  const { said } = await runImport(folder, [...argumentsOf(DRY), '--department', '财务部'], null);
  for (const [, name = ''] of PAGE.matchAll(/^\d\. \*\*(.+?)\*\*/gm))
    if (name !== '可以移到通用职责的') expect(said).toMatch(new RegExp(`^.*${name}.*：$`, 'm'));
});

it('names no other command than these', () => {
  expect(commands(PAGE)).toEqual([
    'npm run init',
    'npm run new -- department',
    'npm run check -- --fix',
    'npm run check',
    DRY.trim(),
    WRITE.trim(),
  ]);
});

/** A handbook with a role of finance, whose duties are numbered up to 12. */
function project(): string {
  const folder = emptyProject(['财务部']);
  const role = [
    ...[
      '---',
      'title: 财务经理',
      'department: 财务部',
      'reportsTo: 董事长',
      'lastNumber: 12',
      '---',
      '',
    ],
    ...['## 岗位职责', '', '1. 编制预算', '    - 编号：CW-01', ''],
  ];
  writeProject(folder, new Map([['content/roles/finance-manager.mdx', role.join('\n')]]));
  return folder;
}

/** What a command of the guide passes on, with a text in place of the Word file. */
function argumentsOf(command: string): string[] {
  return command.trim().replace('npm run import -- ', '').replace('.docx', '.txt').split(' ');
}
