import { expect, it } from 'vitest';
import { runNew } from '../../../src/write/new/run-new.ts';
import { readTexts } from '../../../src/write/read-texts.ts';
import { commit } from '../../commit.ts';
import { filesOf, project } from '../../init/project.ts';
import { hospital, windowsHospital } from '../hospital.ts';
import { talk } from '../talk.ts';

it('asks for a role, understands near names and numbers the first duty', async () => {
  const { said, files } = await writes(['role'], ['护士', '内课', '内科', '院长', '照看病人']);
  expect(said.join('')).toContain('没有叫「内课」的部门，是不是「内科」？');
  expect(files).toEqual({
    'content/roles/hu-shi.mdx':
      '---\ntitle: 护士\ndepartment: 内科\nreportsTo: 院长\n---\n\n## 岗位职责\n\n1. 照看病人\n    - 编号：NK-02\n',
  });
});

it('writes a role without duties, and shows how one is written', async () => {
  const { files } = await writes([
    'role',
    '--name',
    '护士',
    '--department',
    '大内科',
    '--superior',
    '院长',
  ]);
  expect(files['content/roles/hu-shi.mdx']).toMatch(
    /reportsTo: 院长\n# 职责写在.*\n---\n\n## 岗位职责\n$/,
  );
});

it.each([
  [
    ['department', '--name', '药剂科', '--head', '院长', '--parent', '院办'],
    'content/departments/yao-ji-ke.mdx',
    '---\ntitle: 药剂科\nparent: 院办\nhead: 院长\norder: 5\n---\n',
  ],
  [
    ['topic', '--name', '处方', '--aliases', '药方,方子'],
    'content/topics.yaml',
    'chu-fang:\n  name: 处方\n  aliases: [药方, 方子]\n',
  ],
  [
    [
      'metric',
      '--name',
      '好评率',
      '--definition',
      '好评除以全部评价。',
      '--unit',
      '%',
      '--id',
      'praise',
    ],
    'content/metrics.yaml',
    "praise:\n  name: 好评率\n  definition: 好评除以全部评价。\n  unit: '%'\n",
  ],
  [['partner', '--name', '血站'], 'content/partners.yaml', 'xue-zhan: {name: 血站}\n'],
  [
    [
      'common',
      '--name',
      '内科通用',
      '--for',
      '内科、护士长',
      '--except',
      '内科/主任',
      '--duty',
      '交接病人',
    ],
    'content/common/nei-ke-tong-yong.mdx',
    '---\ntitle: 内科通用\nfor: [内科, 护士长]\nexcept: [内科/主任]\n---\n\n## 岗位职责\n\n1. 交接病人\n    - 编号：TY-02\n',
  ],
  [
    ['authority', '--name', '报废', '--signatures', '直接上级、外科/主任、集团'],
    'content/authority.yaml',
    'bao-fei:\n  matter: 报废\n  signatures: 直接上级、外科/主任、集团\n',
  ],
])('writes what %j says', async (args, file, text) => {
  const { files } = await writes(args);
  expect(Object.keys(files)).toEqual([file]);
  expect(files[file]).toBe(file.endsWith('.yaml') ? `${hospital().get(file)}${text}` : text);
});

it('ends lines as the others do', async () => {
  const folder = project(Object.fromEntries(windowsHospital()));
  const args = ['role', '--name', '护士', '--department', '内科', '--superior', '院长'];
  expect((await runNew(folder, args, talk().talk)).exitCode).toBe(0);
  expect(filesOf(folder)['content/roles/hu-shi.mdx']).not.toMatch(/[^\r]\n/);
});

it.each([
  [[], '用法：npm run new -- role|'],
  [['boss'], '没有「boss」这一种。'],
  [['role', '--boss', '甲'], '不认识的参数「--boss」'],
  [
    ['role', '--name', '院长', '--department', '院办'],
    '「院长」已经是岗位的名称（content/roles/director.mdx 第 2 行）',
  ],
  [['topic', '--name', '公章'], '「公章」已经是主题「印章」的别名（content/topics.yaml 第 4 行）'],
  [['topic', '--name', '处方', '--aliases', '药方、病历'], '「病历」已经是主题的名称'],
  [
    ['topic', '--name', '处方', '--id', 'seal'],
    '英文名「seal」已经用在 content/topics.yaml 第 2 行',
  ],
  [['topic', '--name', '处方', '--lead', '主任'], '「主任」可能是「内科/主任」、「外科/主任」'],
  [['role', '--name', '护士', '--department', '内科'], '却没写直接上级'],
  [['metric', '--name', '好评率'], '还有问题没有回答。'],
])('refuses %j and changes nothing', async (args, words) => {
  const folder = project(Object.fromEntries(hospital()));
  const before = filesOf(folder);
  const { said, exitCode } = await runNew(folder, args, talk().talk);
  expect({ said, exitCode }).toEqual({ said: expect.stringContaining(words), exitCode: 1 });
  expect(filesOf(folder)).toEqual(before);
});

/** What was said, and the files that are new or changed; the check passes on them. */
async function writes(args: readonly string[], lines: readonly string[] = []) {
  const folder = project(Object.fromEntries(hospital()));
  commit(folder, '2026-01-02');
  const before = filesOf(folder);
  const own = talk(...lines);
  expect(await runNew(folder, args, own.talk)).toMatchObject({ exitCode: 0 });
  expect(readTexts(folder).errors).toEqual([]);
  const changed = Object.entries(filesOf(folder)).filter(([file, text]) => before[file] !== text);
  return { said: own.said, files: Object.fromEntries(changed) };
}
