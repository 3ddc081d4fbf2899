import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { parseFolder } from '../../src/content/read-content.ts';
import { readFolder } from '../../src/content/read-folder.ts';
import { buildHandbook } from '../../src/handbook/build-handbook.ts';
import { runImport } from '../../src/import/run-import.ts';
import { emptyProject, rolesIn } from './project.ts';
import { DEPARTMENTS, twelveRoles } from './twelve-roles.ts';
import { bold, line, wordFile } from './word.ts';

it('the check complains of nothing in twelve imported roles', async () => {
  const folder = emptyProject(DEPARTMENTS);
  writeFileSync(join(folder, 'roles.docx'), await wordFile(twelveRoles()));
  const { said, exitCode } = await runImport(folder, ['roles.docx'], null);
  expect(exitCode).toBe(0);
  expect(said).toContain('写好了 12 份草稿。请照上面核对');
  expect(said).toContain('没有放进去的：没有，全部都放进去了。');
  const { problems } = buildHandbook(parseFolder(readFolder(folder)));
  const told = problems.filter(({ file }) => file.startsWith('content/roles/'));
  expect(told.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(new Set(told.map(({ kind }) => kind))).toEqual(new Set(['no-duty']));
  expect(told.map(({ file }) => file)).toEqual(['content/roles/dong-shi-zhang.mdx']);
});

it('writes what the document says, numbered on and with what can be proposed', async () => {
  const folder = emptyProject(['财务部']);
  const topics = 'seal:\n  name: 印章\n  aliases: [公章]\n';
  writeFileSync(join(folder, 'content/topics.yaml'), topics);
  const blocks = [
    bold('出纳岗位职责'),
    line('所属部门：财务部　直接上级：董事长'),
    line('1、协助财务部保管公章；'),
    line('3、收付现金。'),
  ];
  writeFileSync(join(folder, 'a.docx'), await wordFile(blocks));
  const { said } = await runImport(folder, ['a.docx'], null);
  expect(rolesIn(folder)['chu-na']).toBe(
    [
      ...['---', 'title: 出纳', 'department: 财务部', 'reportsTo: 董事长', '---', ''],
      ...['## 岗位职责', '', '1. 协助财务部保管公章', '    - 编号：CW-01', '    - 主题：印章'],
      ...['    - 责任：协办', '2. 收付现金', '    - 编号：CW-02'],
      ...['    - 待确认：原文这里缺第 2 条', ''],
    ].join('\n'),
  );
  expect(said).toContain('    CW-01 主题 印章；责任 协办\n');
  expect(said).toContain('「出纳」：原文这里缺第 2 条（写在职责的「待确认」里）');
});

it('a dry run shows the drafts and writes nothing', async () => {
  const folder = emptyProject(['财务部']);
  writeFileSync(join(folder, 'a.txt'), '出纳岗位职责\n1、收付现金\n2、保管印鉴\n');
  const before = rolesIn(folder);
  const { said, exitCode } = await runImport(
    folder,
    ['a.txt', '--dry-run', '--department', '财务部'],
    null,
  );
  expect(exitCode).toBe(0);
  expect(said).toContain(
    '──── content/roles/chu-na.mdx\n---\ntitle: 出纳\ndepartment: 财务部\n---\n',
  );
  expect(rolesIn(folder)).toEqual(before);
});

it('a role that the handbook has is drafted beside it, and not once more where it says the same', async () => {
  const folder = emptyProject(['财务部']);
  const text = (duty: string) => `出纳岗位职责\n1、收付现金\n2、${duty}\n`;
  writeFileSync(join(folder, 'a.txt'), text('保管印鉴'));
  writeFileSync(join(folder, 'b.txt'), text('编制日报'));
  await runImport(folder, ['a.txt', '--department', '财务部'], null);
  const first = rolesIn(folder);
  const again = await runImport(folder, ['a.txt', '--department', '财务部'], null);
  expect(again).toMatchObject({ exitCode: 0 });
  expect(again.said).toContain('「出纳」（content/roles/chu-na.mdx）');
  expect(rolesIn(folder)).toEqual(first);
  const other = await runImport(folder, ['b.txt'], null);
  expect(other.said).toContain(
    '「出纳」手册里已经有了（content/roles/chu-na.mdx）：这一份写在 to-merge/chu-na.mdx',
  );
  expect(rolesIn(folder)).toEqual(first);
  const beside = readFileSync(join(folder, 'to-merge/chu-na.mdx'), 'utf8');
  expect(beside).toContain('title: 出纳\ndepartment: 财务部\n');
  expect(beside).toContain('2. 编制日报\n    - 编号：CW-04\n');
  const { problems } = buildHandbook(parseFolder(readFolder(folder)));
  expect(problems.filter(({ kind }) => kind === 'copied-file')).toEqual([]);
  writeFileSync(join(folder, 'c.txt'), text('接待稽核'));
  const third = await runImport(folder, ['c.txt'], null);
  expect(third.said).toContain('to-merge/chu-na.mdx 还没有并进手册');
  expect(readFileSync(join(folder, 'to-merge/chu-na.mdx'), 'utf8')).toBe(beside);
});

it.each<[string, Uint8Array, string]>([
  ['damaged.docx', strToU8('PK\u0003\u0004 and nothing more'), '坏了，读不出来'],
  ['text.docx', strToU8('岗位职责'), '坏了，读不出来'],
  ['empty.docx', new Uint8Array(), '是空文件'],
  ['old.doc', oldFormat('WordDocument'), '是旧格式的 Word 文件（.doc）'],
  ['locked.docx', oldFormat('EncryptedPackage'), '有打开密码'],
  ['rich.doc', strToU8('{\\rtf1 abc}'), '其实是 RTF 文件'],
  ['page.doc', strToU8('<html><body>a</body></html>'), '其实是网页文件'],
  ['sheet.docx', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), '不是 Word 文档'],
  ['bomb.docx', bomb(), '展开以后大得不像文档'],
  [
    'broken.docx',
    zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') }),
    '坏了，读不出来',
  ],
  ['deep.docx', zipSync({ 'word/document.xml': strToU8('<a>'.repeat(100_000)) }), '坏了，读不出来'],
  ['empty.txt', strToU8('\uFEFF \n'), '是空文件'],
  ['a.pdf', strToU8('%PDF'), '读不了 .pdf 文件，只读 .docx、.txt 和 .md'],
])('%s is refused with a sentence, and nothing is written', async (name, bytes, sentence) => {
  const folder = emptyProject(['财务部']);
  writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, 'good.txt'), '出纳岗位职责\n1、收付现金\n2、保管印鉴\n');
  const before = rolesIn(folder);
  const { said, exitCode } = await runImport(folder, ['good.txt', name], null);
  expect(exitCode).toBe(1);
  expect(said).toContain(`${name} ${sentence}`);
  expect(said).toMatch(/什么也没有改。$/);
  expect(rolesIn(folder)).toEqual(before);
});

it.each([
  [[], '用法：npm run import -- 文件.docx'],
  [['--force', 'a.txt'], '不认识的参数「--force」'],
  [['a.txt', '--department'], '--department 后面要写部门的名称'],
  [['a.txt', '--department=财务处'], '没有叫「财务处」的部门，是不是「财务部」？'],
  [['absent.docx'], 'absent.docx 打不开'],
])('%j is refused', async (args, sentence) => {
  const folder = emptyProject(['财务部']);
  const { said, exitCode } = await runImport(folder, args, null);
  expect(said).toContain(sentence);
  expect(exitCode).toBe(1);
});

it('a document without roles is refused, and all of it is told', async () => {
  const folder = emptyProject(['财务部']);
  writeFileSync(join(folder, 'a.txt'), '关于食堂开放时间的通知\n食堂中午十一点开门。\n');
  const { said, exitCode } = await runImport(folder, ['a.txt'], null);
  expect(exitCode).toBe(1);
  expect(said).toContain('    关于食堂开放时间的通知\n    食堂中午十一点开门。\n');
  expect(said).toContain('没有读出岗位');
});

it('nobody else is touched by an import', async () => {
  const folder = emptyProject(DEPARTMENTS);
  const top = readFileSync(join(folder, 'content/roles/dong-shi-zhang.mdx'), 'utf8');
  writeFileSync(join(folder, 'roles.docx'), await wordFile(twelveRoles()));
  await runImport(folder, ['roles.docx'], null);
  expect(rolesIn(folder)['dong-shi-zhang']).toBe(top);
});

/** The container in which Office kept documents before 2007, and keeps encrypted ones today. */
function oldFormat(stream: string): Uint8Array {
  const name = Buffer.from(stream, 'utf16le');
  return Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.alloc(1016), name]);
}

/** A small archive that unpacks to a hundred million bytes. */
function bomb(): Uint8Array {
  return zipSync({ 'word/document.xml': new Uint8Array(100_000_000) });
}
