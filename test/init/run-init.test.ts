import { describe, expect, it } from 'vitest';
import { runInit } from '../../src/init/run-init.ts';
import { commit } from '../commit.ts';
import { writeProject } from '../write-project.ts';
import { CONTENT, filesOf, project } from './project.ts';

const ALL = ['--company', '某店', '--departments', '总经办,销售部', '--top', '总经理'];

describe('runInit', () => {
  it('puts the empty handbook in place and says what it wrote', async () => {
    const folder = project();
    commit(folder, '2026-01-02');
    const { said, exitCode } = await runInit(folder, ALL, talk([]).talk);
    expect(exitCode).toBe(0);
    expect(said).toMatch(/^已经换成「某店」的空手册：\n {2}content\/handbook\.yaml\n/);
    expect(said).toContain('「总经理」暂时归在「总经办」');
    expect(Object.keys(filesOf(folder))).toEqual([
      'README.md',
      'content/departments/xiao-shou-bu.mdx',
      'content/departments/zong-jing-ban.mdx',
      'content/guide/how-to.mdx',
      'content/handbook.yaml',
      'content/metrics.yaml',
      'content/roles/zong-jing-li.mdx',
      'content/topics.yaml',
    ]);
  });

  it('asks for what is not given, and again where the answer cannot be used', async () => {
    const folder = project({});
    const { talk: own, said } = talk(['甲,甲', '甲、乙', '']);
    const result = await runInit(folder, ['--company', '某店', '--top', '院长'], own);
    expect(result.exitCode).toBe(0);
    const question = '部门，用顿号或逗号隔开，最高岗位所在的部门写在第一个：';
    expect(said).toEqual([question, '部门「甲」写了两次，请去掉一个。\n', question]);
  });

  it('changes nothing where the answers end too early', async () => {
    const folder = project();
    commit(folder, '2026-01-02');
    await refuses(folder, [], talk(['某店']), '还有问题没有回答。\n什么也没有改。');
  });

  it('refuses before it asks where changes would be lost, and names the flag', async () => {
    const folder = project();
    commit(folder, '2026-01-02');
    writeProject(folder, new Map([['content/roles/old.mdx', '改了']]));
    const own = talk(['某店', '甲', '乙']);
    const said = await refuses(folder, [], own, '  content/roles/old.mdx\n');
    expect(said).toContain('-- --discard');
    expect(own.said).toEqual([]);
    expect((await runInit(folder, [...ALL, '--discard'], own.talk)).exitCode).toBe(0);
  });

  it('counts the files that it does not name', async () => {
    const files = Array.from({ length: 11 }, (_, at) => [`content/roles/a${at}.mdx`, '']);
    await refuses(project(Object.fromEntries(files)), ALL, talk([]), '  等 11 个文件\n');
  });

  it('refuses wrong flags before all else', async () => {
    await refuses(project(), ['--boss'], talk([]), '不认识的参数「--boss」。');
  });

  it('refuses where the guide leads to what would be gone', async () => {
    const guide = `${CONTENT['content/guide/how-to.mdx']}\n见[甲](../roles/old.mdx)。\n`;
    const folder = project({ ...CONTENT, 'content/guide/how-to.mdx': guide });
    commit(folder, '2026-01-02');
    const said = await refuses(folder, ALL, talk([]), 'content/guide/how-to.mdx 第 6 行 第 ');
    expect(said).toContain('请先改好并提交，再重新运行。');
  });
});

async function refuses(
  folder: string,
  args: readonly string[],
  own: ReturnType<typeof talk>,
  words: string,
): Promise<string> {
  const before = filesOf(folder);
  const { said, exitCode } = await runInit(folder, args, own.talk);
  expect(exitCode).toBe(1);
  expect(said).toContain(words);
  expect(filesOf(folder)).toEqual(before);
  return said;
}

/** Somebody who types the lines in turn, and what was said to them. */
function talk(lines: readonly string[]) {
  const said: string[] = [];
  const rest = lines.values();
  const nextLine = async () => rest.next().value ?? null;
  return { said, talk: { say: (text: string) => void said.push(text), nextLine } };
}
