import { describe, expect, it } from 'vitest';
import { dutyNumbers } from '../../../src/handbook/checks/duty-numbers.ts';
import { forgottenNumbers } from '../../../src/handbook/checks/forgotten-numbers.ts';
import { type Past, type PastRole, recall } from '../../../src/handbook/past.ts';
import { content, duty, role } from '../written.ts';

const FILE = 'content/roles/a.mdx';
const HOME = { title: '甲', code: 'XS-01', retired: ['XS-01-01'] };
const PAST = past(
  { 'XS-01-01': '审批病历', 'XS-01-03': '保管印章', 'XS-01-10': '接待家属' },
  { 'XS-01-03': '保管印章' },
);

describe('forgottenNumbers', () => {
  it('tells numbers of the past that are nowhere any more, with the line to write', () => {
    const home = role('a', HOME, [duty(8, '保管印章', { 编号: ['XS-01-03'] })]);
    const message =
      '编号「XS-01-10」以前用过，现在没有职责用它，也没有写进 retired，可以运行 npm run check -- --fix 补上';
    expect(forgottenNumbers(content({ roles: [home], past: PAST }))).toEqual([
      {
        ...{ file: FILE, line: 5, lastLine: 5, severity: 'warning', message },
        fix: 'retired: [XS-01-01, XS-01-10]',
      },
    ]);
  });

  it('replaces all lines of a longer list, and adds the line where there is none', () => {
    const home = { ...role('a', HOME), lastLines: { retired: 7 } };
    expect(forgottenNumbers(content({ roles: [home], past: PAST }))).toMatchObject([
      { line: 5, lastLine: 7, fix: 'retired: [XS-01-01, XS-01-03, XS-01-10]' },
    ]);
    const { retired: _, ...lines } = home.lines;
    const bare = { ...home, data: { ...home.data, retired: [] }, lines };
    expect(forgottenNumbers(content({ roles: [bare], past: PAST }))).toMatchObject([
      { line: 2, insert: 'retired: [XS-01-01, XS-01-03, XS-01-10]' },
    ]);
  });

  it('takes a number that is given back to the duty that lost it for one in use', () => {
    const home = role('a', { ...HOME, retired: ['XS-01-01', 'XS-01-10'] }, [
      duty(8, '保管印章', {}),
    ]);
    const history = past({ 'XS-01-03': '保管印章' });
    expect(forgottenNumbers(content({ roles: [home], past: history }))).toEqual([]);
  });

  it('takes a number that is only written badly for one in use', () => {
    const home = role('a', { ...HOME, retired: ['XS-01-01', 'XS-01-10'] }, [
      duty(8, '保管印章', { 编号: ['xs-01-03'] }),
    ]);
    expect(forgottenNumbers(content({ roles: [home], past: PAST }))).toEqual([]);
  });

  it('writes a number of a series into the role where it last stood, and none that no role could give', () => {
    const roles = ['a', 'b'].map((id) => role(id, { title: id, code: undefined }));
    const history = recall([
      new Map([
        ['content/roles/b.mdx', version({ 'XS-02': '审批病历' })],
        ['content/roles/c.mdx', version({ 'FW-01': '审批病历' })],
      ]),
    ]);
    const found = forgottenNumbers(content({ roles, past: history }));
    expect(found.map(({ file, fix }) => [file, fix])).toEqual([
      ['content/roles/b.mdx', 'retired: [XS-02]'],
    ]);
  });

  it('says nothing while a role cannot be read in full, or where nobody knows the past', () => {
    const refused = { ...role('a', HOME), broken: true };
    expect(forgottenNumbers(content({ roles: [refused], past: PAST }))).toEqual([]);
    const problem = {
      file: FILE,
      line: 9,
      severity: 'error',
      kind: 'duty-layout',
      message: '',
    } as const;
    const unread = content({ roles: [role('a', HOME)], past: PAST, problems: [problem] });
    expect(forgottenNumbers(unread)).toEqual([]);
    expect(forgottenNumbers(content({ roles: [role('a', HOME)] }))).toEqual([]);
  });
});

describe('dutyNumbers, knowing the past', () => {
  const check = (text: string, number: string, known = PAST) => {
    const home = role('a', HOME, [duty(8, text, { 编号: [number] })]);
    return dutyNumbers(content({ roles: [home], past: known }));
  };

  it('refuses the number of a removed duty on another sentence', () => {
    const message = '编号「XS-01-10」以前是另一条职责的，删掉的职责的编号不再使用：接待家属';
    expect(check('安排值班', 'XS-01-10')).toMatchObject([{ message, fix: '    - 编号：XS-01-11' }]);
    expect(check('安排值班', 'xs-01-10')).toMatchObject([{ fix: '    - 编号：XS-01-11' }]);
  });

  it('takes a duty that was restored, and one that is put in other words', () => {
    expect(check('接待病人家属', 'XS-01-10')).toEqual([]);
    expect(check('每周抽查科室的质量', 'XS-01-03')).toEqual([]);
  });

  it('gives no other number to a restored duty whose number is retired by now', () => {
    const restored = duty(8, '审批病历', { 编号: ['XS-01-01'] });
    const message =
      '编号「XS-01-01」写在 content/roles/a.mdx 的 retired 里，它的职责却还在；职责要留着，就从那里去掉这个编号';
    const found = dutyNumbers(content({ roles: [role('a', HOME, [restored])], past: PAST }));
    expect(found.map(({ message, fix }) => [message, fix])).toEqual([[message, undefined]]);
    const other = check('安排值班', 'XS-01-01');
    expect(other).toMatchObject([{ fix: '    - 编号：XS-01-11' }]);
  });

  it('gives numbers that are higher than any of the past', () => {
    const home = role('a', HOME, [duty(8, '安排值班')]);
    expect(dutyNumbers(content({ roles: [home], past: PAST }))).toMatchObject([
      { insert: '    - 编号：XS-01-11' },
    ]);
  });
});

function past(...versions: readonly Readonly<Record<string, string>>[]): Past {
  return recall(versions.map((duties) => new Map([[FILE, version(duties)]])));
}

function version(duties: Readonly<Record<string, string>>): PastRole {
  const own = Object.entries(duties).map(([number, text]) => ({ number, text }));
  return { duties: own, retired: [], holders: [] };
}
