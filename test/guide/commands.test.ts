import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { KINDS_OF_REVIEW } from '../../src/kinds/review-kinds.ts';
import { blocks, commands, guidePage } from './guide-text.ts';
import { type Desk, Office, type Outcome } from './office.ts';

const EDIT = guidePage('how-to-edit');
const PUBLISH = guidePage('how-to-publish');
const NAMED = new Set([...commands(EDIT), ...commands(PUBLISH)]);
const [WHO = '', CLONE = ''] = blocks(EDIT, 'text');
const [PUBLISHING = ''] = blocks(PUBLISH, 'text');
const PULL = 'git pull --no-rebase --no-edit';
const SALES = 'content/roles/sales-manager.mdx';
const CARE = 'content/roles/customer-care-manager.mdx';

const ran = new Set<string>();
let office: Office;
beforeAll(() => {
  office = new Office();
});

describe('the first time', () => {
  it('the two programs tell their versions', () => {
    const desk = office.newcomer();
    expect(run(desk, ['git --version'], desk.home)).toMatchObject({ status: 0 });
    expect(run(desk, ['node --version'], desk.home).printed).toMatch(/^v\d+/);
  });

  it('name, clone and packages make a folder in which the check passes', () => {
    const desk = office.newcomer('whole');
    expect(run(desk, [WHO], desk.home)).toEqual({ status: 0, printed: '' });
    expect(run(desk, [CLONE], desk.home)).toMatchObject({ status: 0 });
    desk.addPackages();
    expect(run(desk, ['npm run check'])).toMatchObject({ status: 0 });
  });

  it('a commit without a name fails as the guide says, and passes after its remedy', () => {
    const desk = office.newcomer();
    desk.run(CLONE.replace('npm install\n', ''), desk.home);
    desk.edit(SALES, /^1\. .*$/m, '1. 主持部门的日常工作');
    const failed = run(desk, ['git add content', 'git commit -m "改到一半"']);
    expect(failed.status).not.toBe(0);
    expect(failed.printed).toContain(said('Please tell me who you are'));
    run(desk, [WHO]);
    expect(run(desk, ['git commit -m "改到一半"'])).toMatchObject({ status: 0 });
  });

  it('a new company puts its own handbook in place', () => {
    const desk = settled();
    const { status, printed } = run(desk, ['npm run init'], desk.folder, '某店\n门店\n店长\n');
    expect({ status, printed }).toMatchObject({ status: 0 });
    expect(desk.read('content/handbook.yaml')).toContain('company: 某店');
    expect(run(desk, ['npm run check'])).toMatchObject({ status: 0 });
  });
});

describe('publishing', () => {
  it('the whole list of commands brings an edit to the platform', () => {
    const desk = settled();
    desk.edit(SALES, /^2\. .*$/m, '2. 编制部门的月度计划');
    expect(run(desk, [PUBLISHING])).toMatchObject({ status: 0 });
    expect(settled().read(SALES)).toContain('2. 编制部门的月度计划');
  });

  it('a push that comes second is refused and passes after a pull that opens no editor', () => {
    const [first, second] = [settled(), settled()];
    publish(first, SALES, '3. 别人的改动');
    commit(second, CARE, '3. 自己的改动');
    const refused = run(second, ['git push']);
    expect(refused.status).not.toBe(0);
    expect(refused.printed).toContain(said('rejected'));
    expect(run(second, [PULL])).toMatchObject({ status: 0 });
    expect(run(second, ['git push'])).toMatchObject({ status: 0 });
    expect(second.read(SALES)).toContain('3. 别人的改动');
  });

  it('where a push goes is shown', () => {
    expect(run(settled(), ['git remote -v']).printed).toMatch(/^origin\s.+ \(push\)$/m);
  });

  it('what is too large leaves the commits that were not pushed, and what was written stays', () => {
    const desk = settled();
    commit(desk, CARE, '4. 写在大文件之前');
    desk.write('public/large.pdf', 'a large file');
    desk.run('git add public\ngit commit -m "large"');
    desk.run('rm public/large.pdf');
    expect(run(desk, ['git reset origin/main']).status).toBe(0);
    const again = ['git add content public', 'git commit -m "去掉大文件"', 'git push'];
    expect(run(desk, again)).toMatchObject({ status: 0 });
    expect(desk.run('git log --all --oneline -- public/large.pdf').printed).toBe('');
    expect(settled().read(CARE)).toContain('4. 写在大文件之前');
    expect(PUBLISH).toContain('`pack exceeds maximum allowed size`');
  });

  it('a pull with an edit that is not committed asks for the commit', () => {
    const [first, second] = [settled(), settled()];
    publish(first, SALES, '4. 别人的改动');
    second.edit(SALES, /^20\. .*$/m, '20. 自己的改动');
    const refused = run(second, [PULL]);
    expect(refused.status).not.toBe(0);
    expect(refused.printed).toContain(said('Please commit your changes'));
    expect(run(second, ['git add content', 'git commit -m "改到一半"', PULL]).status).toBe(0);
  });

  it('two edits of one place are told, and put right or given up', () => {
    const [first, second] = [settled(), settled()];
    publish(first, SALES, '5. 别人的改动');
    commit(second, SALES, '5. 自己的改动');
    const conflict = run(second, [PULL]);
    expect(conflict.status).not.toBe(0);
    expect(conflict.printed).toContain(said('CONFLICT'));
    expect(run(second, ['git merge --abort'])).toMatchObject({ status: 0 });
    expect(second.read(SALES)).toContain('5. 自己的改动');
    run(second, [PULL]);
    expect(run(second, ['git status']).printed).toMatch(
      new RegExp(`${said('both modified')}: +${SALES}`),
    );
    const [open, middle, close] = [said('<<<<<<<'), said('======='), said('>>>>>>>')];
    second.edit(SALES, new RegExp(`^${open}.*\\n(.*\\n)${middle}\\n.*\\n${close}.*\\n`, 'm'), '$1');
    expect(run(second, ['npm run check'])).toMatchObject({ status: 0 });
    const done = run(second, ['git add content', 'git commit -m "合并两处改动"', 'git push']);
    expect(done).toMatchObject({ status: 0 });
    expect(second.read(SALES)).toContain('5. 自己的改动');
  });

  it('what a server refuses stays on the own computer, and passes when it is put right', () => {
    const desk = settled();
    office.refuse('✗ 没有发布');
    commit(desk, SALES, '11. 服务器不收');
    const refused = run(desk, ['git push']);
    office.refuse(null);
    expect(refused.status).not.toBe(0);
    expect(refused.printed).toContain(said('remote rejected'));
    desk.edit(SALES, /^11\. .*$/m, '11. 改正以后');
    const mended = run(desk, ['git add content', 'git commit -m "改正"', 'git push']);
    expect(mended).toMatchObject({ status: 0 });
  });
});

describe('a draft', () => {
  it('goes to a branch of its own, and away again', () => {
    const desk = settled();
    const before = desk.run('git ls-remote origin main').printed;
    commit(desk, SALES, '10. 先看样子');
    expect(run(desk, ['git push origin HEAD:draft/new-text'])).toMatchObject({ status: 0 });
    expect(desk.run('git ls-remote --heads origin').printed).toContain('refs/heads/draft/new-text');
    expect(run(desk, ['git push origin --delete draft/new-text'])).toMatchObject({ status: 0 });
    expect(desk.run('git ls-remote --heads origin').printed).toBe(before);
  });
});

describe('taking an edit back', () => {
  it('undoes one that others have merged with, by its number and without an editor', () => {
    const [first, second] = [settled(), settled()];
    const before = first.read(SALES);
    publish(first, CARE, '6. 别人的改动');
    commit(second, SALES, '6. 改错了');
    run(second, [PULL]);
    const log = run(second, ['git log --oneline --no-merges -5 -- content']).printed;
    const wrong = log.split('\n').find((line) => line.endsWith(SALES)) ?? '';
    const number = wrong.split(' ')[0] ?? '';
    const revert = named('git revert --no-edit 编号').replace('编号', number);
    expect(second.run(revert)).toMatchObject({ status: 0 });
    expect(run(second, ['git push'])).toMatchObject({ status: 0 });
    expect(second.read(SALES)).toBe(before);
  });

  it('undoes the last one', () => {
    const desk = settled();
    const before = desk.read(SALES);
    commit(desk, SALES, '7. 改错了');
    expect(run(desk, ['git revert --no-edit HEAD'])).toMatchObject({ status: 0 });
    expect(desk.read(SALES)).toBe(before);
  });

  it('gives up where somebody changed the same place again', () => {
    const desk = settled();
    commit(desk, SALES, '8. 改错了');
    commit(desk, SALES, '8. 后来的改动');
    const refused = desk.run(named('git revert --no-edit 编号').replace('编号', 'HEAD~1'));
    expect(refused.status).not.toBe(0);
    expect(refused.printed).toContain(said('CONFLICT'));
    expect(run(desk, ['git revert --abort'])).toMatchObject({ status: 0 });
    expect(desk.read(SALES)).toContain('8. 后来的改动');
  });

  it('drops what is not committed', () => {
    const desk = settled();
    const before = desk.read(SALES);
    desk.edit(SALES, /^9\. .*$/m, '9. 改错了');
    expect(run(desk, ['git restore content'])).toMatchObject({ status: 0 });
    expect(desk.read(SALES)).toBe(before);
  });
});

it('what the guide gives as examples is a sound handbook once the numbers are written', () => {
  const desk = settled();
  const titles = ['二手车部', '二手车经理', '全员通用职责'];
  const [department = '', role = '', common = ''] = titles.map((title) =>
    blocks(EDIT, 'mdx').find((block) => block.includes(`title: ${title}\n`)),
  );
  const [review = '', topic = '', metric = '', partner = '', authority = ''] = blocks(
    EDIT,
    'yaml',
  ).filter((block) => !block.startsWith('kinds:'));
  desk.write('content/departments/used-cars.mdx', department);
  desk.write('content/roles/used-car-manager.mdx', role);
  desk.write('content/common/everybody.mdx', common);
  desk.write('content/topics.yaml', desk.read('content/topics.yaml') + topic);
  desk.write('content/metrics.yaml', desk.read('content/metrics.yaml') + metric);
  desk.write('content/partners.yaml', desk.read('content/partners.yaml') + partner);
  desk.write('content/authority.yaml', authority);
  desk.write('content/review.yaml', review);
  desk.edit(SALES, /^ {4}- 编号：XS-01-01$/m, '$&\n    - 协作：救援公司');
  expect(run(desk, ['npm run check'])).toMatchObject({ status: 1 });
  const { status, printed } = run(desk, ['npm run check -- --fix']);
  expect([status, printed.includes('content/review.yaml 第')]).toEqual([0, false]);
  expect(desk.read('content/roles/used-car-manager.mdx')).toContain('    - 编号：ES-01-01\n');
});

it('the commands that write do what the guide says of them', () => {
  const desk = settled();
  const approve = 'npm run approve -- 销售经理 --version 2.0 --effective 2026-12-15 --by 总经理';
  expect(run(desk, [approve])).toMatchObject({ status: 0 });
  expect(desk.read('content/approved/sales-manager/2.0.mdx')).toContain('approvedBy: 总经理');
  const rename = named('npm run rename -- 旧名 新名').replace('旧名 新名', '销售经理 销售总监');
  expect(desk.run(`${rename} --alias --id sales-director`)).toMatchObject({ status: 0 });
  expect(desk.read('content/roles/sales-director.mdx')).toContain('formerly: [sales-manager]');
  expect(desk.read('content/departments/sales.mdx')).toContain('head: 销售总监');
  const role = '二手车评估师\n销售部\n销售总监\n\n评估旧车\n';
  expect(run(desk, ['npm run new -- role'], desk.folder, role)).toMatchObject({ status: 0 });
  expect(run(desk, ['npm run check'])).toMatchObject({ status: 0 });
});

it('the check looks into another folder, and tells other programs', () => {
  const desk = settled();
  const other = named('npm run check -- 文件夹').replace('文件夹', '.');
  expect(desk.run(other)).toMatchObject({ status: 0 });
  const { status, printed } = run(desk, ['npm run check -- --json']);
  const told: { kind: string }[] = JSON.parse(printed.slice(printed.indexOf('\n[')));
  expect(status).toBe(0);
  expect(told.filter(({ kind }) => !(kind in KINDS_OF_REVIEW))).toEqual([]);
});

it('what changed since a day is printed, of all roles or of one', () => {
  const desk = settled();
  const [all = '', one = ''] = [...NAMED].filter((it) => it.startsWith('npm run changes -- '));
  expect(run(desk, [all])).toEqual({
    status: 0,
    printed: expect.stringMatching(/手册 \S+以来的改动：/),
  });
  expect(run(desk, [one])).toMatchObject({ status: 0 });
});

it('documents, a workbook and the one file are written, and nothing is replaced', () => {
  const desk = settled();
  const [all = '', one = '', table = '', single = ''] = [...NAMED].filter((it) =>
    it.startsWith('npm run export -- '),
  );
  expect(run(desk, [all, table, single])).toMatchObject({ status: 0 });
  expect(existsSync(join(desk.folder, '岗位说明书/总经理岗位说明书.docx'))).toBe(true);
  expect(existsSync(join(desk.folder, '岗位职责手册.xlsx'))).toBe(true);
  expect(desk.read('手册.html')).toContain('监控车辆的库存周转和库龄');
  expect(run(desk, [one])).toMatchObject({
    status: 1,
    printed: expect.stringContaining('岗位说明书/销售经理岗位说明书.docx」已经有了，没有动。'),
  });
});

it('what is built and served has its scripts', () => {
  const { scripts } = JSON.parse(settled().read('package.json'));
  expect(scripts.verify).toMatch(/ scripts\/verify\.ts$/);
  expect(scripts.start).toMatch(/^npm run build && astro preview/);
  for (const command of ['npm run verify', 'npm start']) named(command);
});

it('every command that the guide names has been run', () => {
  expect([...NAMED.difference(ran)]).toEqual([]);
});

/** Somebody who did all of the first time, with packages that npm brought before. */
function settled(): Desk {
  const desk = office.newcomer();
  const script = `${WHO}${CLONE}`.replace('npm install\n', '');
  const { status, printed } = desk.run(script, desk.home);
  if (status) throw new Error(printed);
  desk.addPackages();
  return desk;
}

function commit(desk: Desk, file: string, duty: string): void {
  const [number = ''] = /^\d+/.exec(duty) ?? [];
  desk.edit(file, new RegExp(`^${number}\\. .*$`, 'm'), duty);
  const { status, printed } = desk.run(`git add content\ngit commit -m "${file}"`);
  if (status) throw new Error(printed);
}

function publish(desk: Desk, file: string, duty: string): void {
  commit(desk, file, duty);
  const { status, printed } = desk.run('git push');
  if (status) throw new Error(printed);
}

/** Runs commands of the guide as it writes them, one after the other. */
function run(desk: Desk, scripts: readonly string[], cwd?: string, input?: string): Outcome {
  const lines = scripts.flatMap((script) => script.split('\n')).filter(Boolean);
  for (const line of lines) named(line);
  return desk.run(lines.join('\n'), cwd, input);
}

/** A command, where the guide names it; throws otherwise. */
function named(command: string): string {
  if (!NAMED.has(command)) throw new Error(`the guide does not name ${command}`);
  ran.add(command);
  return command;
}

/** Words of git, where the guide quotes them; throws otherwise. */
function said(words: string): string {
  if (!PUBLISH.includes(`\`${words}\``)) throw new Error(`the guide does not quote ${words}`);
  return words;
}
