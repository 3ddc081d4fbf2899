import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runRename } from '../../../src/write/rename/run-rename.ts';
import { filesOf, project } from '../../init/project.ts';
import { hospital, windowsHospital } from '../hospital.ts';
import { talk } from '../talk.ts';

it('writes all files that name the old name, and says where it still stands', async () => {
  const folder = project(Object.fromEntries(windowsHospital()));
  const { said, exitCode } = await runRename(folder, ['院办', '办公室', '--alias'], talk().talk);
  expect(exitCode).toBe(0);
  expect(said).toBe(
    [
      '部门「院办」已经改名为「办公室」，改了 3 个文件里的 4 处：',
      '  content/departments/office.mdx（2 处）',
      '  content/handbook.yaml（1 处）',
      '  content/roles/director.mdx（1 处）',
      '正文里还有 2 处写着旧名，请自己看看：',
      '  content/departments/office.mdx 第 8 行：院办管印章。',
      '  content/handbook.yaml 第 4 行：contact: 内容问题请联系院办',
    ].join('\n'),
  );
  const text = filesOf(folder)['content/departments/office.mdx'];
  expect(text).toContain('title: 办公室\r\naliases: [院办]\r\norder: 1');
  expect(readdirSync(join(folder, 'content/roles')).filter((it) => it.startsWith('.'))).toEqual([]);
});

it('asks which is meant where several bear the name', async () => {
  const folder = project(Object.fromEntries(hospital()));
  const own = talk('三', '2');
  expect((await runRename(folder, ['主任', '主刀'], own.talk)).exitCode).toBe(0);
  expect(own.said[0]).toContain('  2. 岗位「外科/主任」（content/roles/surgeon.mdx）\n');
  expect(filesOf(folder)['content/roles/surgeon.mdx']).toContain('title: 主刀');
});

it.each([
  [['主任', '主刀'], '请写清是哪一个'],
  [['院长'], '请写旧名和新名。'],
  [['院长', '院长'], '新名和旧名一样。'],
  [['院长', '总院长', '--boss'], '不认识的参数「--boss」。'],
  [['公章', '印信'], '「公章」是主题「印章」（content/topics.yaml）的别名，不是名称。'],
  [['病例', '病案'], '手册里没有叫「病例」的，是不是「病区」或「病历」？'],
  [['病历', '公章'], '「公章」已经是主题「印章」的别名（content/topics.yaml 第 4 行）'],
  [['外科', '集团'], '「集团」已经是外部单位的名称（content/partners.yaml 第 1 行）'],
  [['院长', '正、副院长'], '名称「正、副院长」里不能有「、」。'],
  [['院长', '--id', 'nurse'], '英文名「nurse」已经用在 content/roles/nurse.mdx 第 1 行'],
  [['院长', '--id', 'Nurse'], '只能用小写字母'],
])('refuses %j and changes nothing', async (args, words) => {
  const folder = project(Object.fromEntries(hospital()));
  const before = filesOf(folder);
  const { said, exitCode } = await runRename(folder, args, talk().talk);
  expect({ said, exitCode }).toEqual({ said: expect.stringContaining(words), exitCode: 1 });
  expect(said).toMatch(/\n什么也没有改。$/);
  expect(filesOf(folder)).toEqual(before);
});

it('goes on where the name itself was changed already, as the check advises', async () => {
  const whole = project(Object.fromEntries(hospital()));
  await runRename(whole, ['院办', '办公室'], talk().talk);
  await runRename(whole, ['病历', '病史'], talk().talk);
  const begun = hospital();
  const replace = (file: string, from: string, to: string) =>
    begun.set(
      file,
      (begun.get(file) ?? '').replace(from, () => to),
    );
  replace('content/departments/office.mdx', 'title: 院办', 'title: 办公室');
  replace('content/topics.yaml', 'name: 病历', 'name: 病史');
  const folder = project(Object.fromEntries(begun));
  for (const names of [
    ['院办', '办公室'],
    ['病历', '病史'],
  ])
    expect(await runRename(folder, names, talk().talk)).toMatchObject({ exitCode: 0 });
  expect(filesOf(folder)).toEqual(filesOf(whole));
});

it('changes nothing while the handbook is faulty', async () => {
  const texts = hospital().set('content/metrics.yaml', '');
  const folder = project(Object.fromEntries(texts));
  const { said } = await runRename(folder, ['院长', '总院长'], talk().talk);
  expect(said).toContain('改名之前，请先把上面的错误改好');
});

it('leaves every file as it was where one cannot be written', async () => {
  const folder = project(Object.fromEntries(hospital()));
  mkdirSync(join(folder, 'content/topics.yaml/../.topics.yaml.new'));
  const before = filesOf(folder);
  const { said, exitCode } = await runRename(folder, ['病历', '病案'], talk().talk);
  expect({ said, exitCode }).toEqual({ said: expect.stringContaining('写不进去'), exitCode: 1 });
  expect(filesOf(folder)).toEqual(before);
});
