import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content/read-content.ts';
import { buildHandbook } from '../../../src/handbook/build-handbook.ts';
import { runApprove } from '../../../src/write/approve/run-approve.ts';
import { runRename } from '../../../src/write/rename/run-rename.ts';
import { filesOf, project } from '../../init/project.ts';
import { hospital, windowsHospital } from '../hospital.ts';
import { talk } from '../talk.ts';

const TODAY = '2026-11-29';
const FIRST = ['内科/主任', '--version', '1.0', '--effective', '2026-12-01', '--by', '院长'];
const SECOND = [
  '内科/主任',
  '--version=2.0',
  '--effective=2026-12-15',
  '--by=院长',
  '--prepared=护士长',
];
const OWN = 'content/roles/physician.mdx';
const APPROVED = 'content/approved/physician/1.0.mdx';
const COMMON = 'content/common/all.mdx';
const APPROVED_COMMON = 'content/approved/physician/1.0/all.mdx';

describe('approving a role', () => {
  it('stores its text whole with a fingerprint, and says what comes next', async () => {
    const folder = project(Object.fromEntries(hospital()));
    const { said, exitCode } = await runApprove(folder, FIRST, TODAY);
    expect(exitCode).toBe(0);
    const [line] = readContent(folder).approvals;
    expect(said).toBe(
      [
        `「主任」1.0 版已经批准，2026-12-01 起生效。写进了 ${APPROVED}，这个文件不要再改。`,
        '连同本岗位执行的《全员职责》，存在 content/approved/physician/1.0/ 里。',
        `指纹：${line?.said.slice(0, 5).toUpperCase()}-${line?.said.slice(5, 10).toUpperCase()}`,
        '发布以后，在 /roles/physician/sign/ 打印签收单。',
      ].join('\n'),
    );
    const before = Object.fromEntries(hospital());
    const { [APPROVED]: approved, [APPROVED_COMMON]: common, ...others } = filesOf(folder);
    expect(others).toEqual(before);
    expect(common).toBe(before[COMMON]);
    expect(approved).toBe(
      before[OWN]?.replace(
        '---\n',
        [
          '---',
          "version: '1.0'",
          'effective: 2026-12-01',
          'approvedBy: 院长',
          'approvedOn: 2026-11-29',
          `fingerprint: ${line?.said}`,
          '',
        ].join('\n'),
      ),
    );
    expect(problemsIn(folder)).toEqual([]);
  });

  it('says how much was changed since the version before, and that nothing was', async () => {
    const folder = project(Object.fromEntries(hospital()));
    await runApprove(folder, FIRST, TODAY);
    const again = await runApprove(folder, SECOND, TODAY);
    expect(again.said).toContain('\n与 1.0 版的文字相同。\n');
    const text = filesOf(folder)[OWN] ?? '';
    const changed = project({ ...filesOf(folder), [OWN]: text.replace('查看病历', '抽查病历') });
    const third = await runApprove(
      changed,
      ['内科/主任', '--version', '2.1', ...FIRST.slice(3)],
      TODAY,
    );
    expect(third.said).toContain('2.0 版 2026-12-15 才生效');
    const later = ['内科/主任', '--version', '2.1', '--effective', '2027-01-01', '--by', '院长'];
    expect((await runApprove(changed, later, TODAY)).said).toContain('\n比 2.0 版有 1 处改动。\n');
    expect(problemsIn(changed)).toEqual([]);
  });

  it('takes the version and date out of the role’s file, and keeps the line ends of Windows', async () => {
    const texts = windowsHospital();
    const written = texts.get(OWN) ?? '';
    texts.set(
      OWN,
      written.replace(
        'title: 主任\r\n',
        'title: 主任\r\nversion: 0.9\r\neffective: 2025-01-01\r\n',
      ),
    );
    const folder = project(Object.fromEntries(texts));
    const { said } = await runApprove(folder, FIRST, TODAY);
    expect(said).toContain(`${OWN} 里的 version 和 effective 已经删去，以批准的为准。`);
    const files = filesOf(folder);
    expect(files[OWN]).toBe(written);
    expect(files[APPROVED]?.startsWith("\uFEFF---\r\nversion: '1.0'\r\n")).toBe(true);
    expect(files[APPROVED]).not.toContain('0.9');
    expect(problemsIn(folder)).toEqual([]);
  });

  it('one character that is changed afterwards is told: in the role as not approved, in what was approved as a fault', async () => {
    const folder = project(Object.fromEntries(hospital()));
    await runApprove(folder, FIRST, TODAY);
    const files = filesOf(folder);
    const draft = project({ ...files, [OWN]: (files[OWN] ?? '').replace('查看', '查核') });
    expect(problemsIn(draft)).toEqual([]);
    const { handbook } = buildHandbook(readContent(draft));
    expect(handbook?.roles.flatMap(({ approvals }) => approvals)).toMatchObject([
      { isPresent: false },
    ]);
    const forged = project({
      ...files,
      [APPROVED]: (files[APPROVED] ?? '').replace('查看', '查核'),
    });
    expect(problemsIn(forged)).toEqual([['approval-edited', APPROVED]]);
  });

  it('binds the common duties of the role: to change them is a change not approved, to edit the kept ones a fault', async () => {
    const folder = project(Object.fromEntries(hospital()));
    await runApprove(folder, FIRST, TODAY);
    const files = filesOf(folder);
    const edited = (file: string) =>
      project({ ...files, [file]: (files[file] ?? '').replace('完成交办的事', '完成交办的事情') });
    const draft = edited(COMMON);
    expect(problemsIn(draft)).toEqual([]);
    const { handbook } = buildHandbook(readContent(draft));
    expect(handbook?.roles.flatMap(({ approvals }) => approvals)).toMatchObject([
      { isPresent: false },
    ]);
    expect((await runApprove(draft, SECOND, TODAY)).said).toContain('\n比 1.0 版有 1 处改动。\n');
    expect(problemsIn(edited(APPROVED_COMMON))).toEqual([['approval-edited', APPROVED]]);
    const { [APPROVED_COMMON]: _, ...without } = files;
    expect(problemsIn(project(without))).toEqual([['approval-edited', APPROVED]]);
  });

  it('is forgotten by no renaming: the role has its versions, and approvers their new names', async () => {
    const folder = project(Object.fromEntries(hospital()));
    await runApprove(folder, FIRST, TODAY);
    await runApprove(folder, SECOND, TODAY);
    const before = filesOf(folder)[APPROVED];
    const moved = await runRename(folder, ['内科/主任', '内科主任', '--id', 'head'], talk().talk);
    const { said, exitCode } = await runRename(folder, ['院长', '总院长'], talk().talk);
    expect([moved.exitCode, exitCode]).toEqual([0, 0]);
    expect(said).not.toMatch(/approved\S+ 第 \d+ 行/);
    expect(problemsIn(folder)).toEqual([]);
    const { handbook } = buildHandbook(readContent(folder));
    const head = handbook?.roles.find(({ id }) => id === 'head');
    expect(head?.approvals).toMatchObject([
      { version: '1.0', approvedBy: '总院长' },
      { version: '2.0', approvedBy: '总院长', preparedBy: '护士长', isPresent: false },
    ]);
    expect(filesOf(folder)[APPROVED]).toBe(
      before?.replace('approvedBy: 院长', 'approvedBy: 总院长'),
    );
  });
});

it.each([
  [[], '请写一个岗位的名称。'],
  [['院长', '护士长', ...FIRST.slice(1)], '请写一个岗位的名称。'],
  [['院长', '--version', '1.0'], '还要写 --effective、--by。'],
  [['院长', '--version'], '--version 后面要写内容。'],
  [['院长', '--version', '1.0', '--by', '院长', '--by', '院长'], '参数 --by 写了两次'],
  [['院长', '--signed', '院长'], '不认识的参数「--signed」。\n用法：npm run approve'],
  [['主任', ...FIRST.slice(1)], '叫「主任」的岗位不止一个：「内科/主任」、「外科/主任」。'],
  [['院掌', ...FIRST.slice(1)], '手册里没有叫「院掌」的，是不是「院长」？'],
  [['外科', ...FIRST.slice(1)], '手册里没有叫「外科」的'],
  [['护士长', ...FIRST.slice(1)], '「护士长」还没有写职责，没有可批准的。'],
  [FIRST.with(2, '第二版'), '版本「第二版」要写成 2.0 或 A/0 这样'],
  [FIRST.with(2, '../1'), '版本「../1」要写成'],
  [FIRST.with(4, '12月1日'), '生效日期「12月1日」要写成 2026-01-31 这样的日期。'],
  [FIRST.with(4, '2026-02-30'), '生效日期「2026-02-30」不在日历上：2026 年 2 月没有 30 日'],
  [FIRST.with(6, '院掌'), '--by：没有叫「院掌」的岗位，是不是「院长」？'],
  [[...FIRST, '--reviewed', '张三'], '--reviewed：没有叫「张三」的岗位'],
])('refuses %j and changes nothing', async (args, words) => {
  const folder = project(Object.fromEntries(hospital()));
  const before = filesOf(folder);
  const { said, exitCode } = await runApprove(folder, args, TODAY);
  expect({ said, exitCode }).toEqual({ said: expect.stringContaining(words), exitCode: 1 });
  expect(said).toMatch(/\n什么也没有改。$/);
  expect(filesOf(folder)).toEqual(before);
});

it('refuses a version that is approved already, and any while the handbook is faulty', async () => {
  const folder = project(Object.fromEntries(hospital()));
  await runApprove(folder, FIRST, TODAY);
  const before = filesOf(folder);
  expect((await runApprove(folder, FIRST, TODAY)).said).toContain(
    '已经批准到 1.0 版，新的一版要比它大。',
  );
  expect(filesOf(folder)).toEqual(before);
  const faulty = project({ ...before, 'content/metrics.yaml': '' });
  const { said } = await runApprove(faulty, SECOND, TODAY);
  expect(said).toContain('批准之前，请先把上面的错误改好（npm run check）。');
});

/** What is told of a folder besides the role without duties. */
function problemsIn(folder: string) {
  const { problems } = buildHandbook(readContent(folder));
  return problems.filter(({ kind }) => kind !== 'no-duty').map(({ kind, file }) => [kind, file]);
}
