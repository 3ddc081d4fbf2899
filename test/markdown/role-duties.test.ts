import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { NamedProblem } from '../../src/handbook/problem.ts';
import { readRoleDuties } from '../../src/markdown/role-duties.ts';
import { readSections } from '../../src/markdown/sections.ts';
import { parser } from '../../src/markdown/syntax.ts';

const BRACES: NamedProblem = {
  file: 'a.mdx',
  line: 3,
  severity: 'error',
  kind: 'not-plain-text',
  message: '大括号',
};

describe('readRoleDuties', () => {
  it('reads the duties of the section 岗位职责', () => {
    const { duties, problems } = read('## 目的\n\n甲\n\n## 岗位职责\n\n1. 乙\n');
    expect([duties.map(({ text }) => text), problems]).toEqual([['乙'], []]);
  });

  it('tells a duty with several faults once', () => {
    const { problems } = read('## 岗位职责\n\n1、乙\n', [BRACES]);
    const message = '条目开头要写成「1. 」：半角句点加一个空格；大括号';
    expect(problems).toMatchObject([{ line: 3, message, fix: '1. 乙' }]);
  });

  it('keeps what was unsafe outside faulty duties', () => {
    expect(read('## 岗位职责\n\n1. 乙\n', [BRACES]).problems).toEqual([BRACES]);
  });

  it('tells that 岗位职责 is missing', () => {
    const message = '岗位要有「岗位职责」一节，请加上标题「## 岗位职责」，职责写在它下面';
    expect(read('## 目的\n').problems).toEqual([
      { file: 'a.mdx', line: 2, severity: 'error', kind: 'duty-section', message },
    ]);
  });

  it.each([
    '### 岗位职责',
    '##岗位职责',
    '＃＃ 岗位职责',
    '## 岗位职责：',
    '**岗位职责**',
    '岗位职责',
  ])('tells how to write %j', (heading) => {
    const message = '这一节的标题要写成「## 岗位职责」：两个半角 # 和一个空格';
    expect(read(`${heading}\n\n1. 甲\n    - 编号：XS-01-01\n`).problems).toEqual([
      {
        file: 'a.mdx',
        line: 1,
        severity: 'error',
        kind: 'duty-section',
        message,
        fix: '## 岗位职责',
      },
    ]);
  });

  it.each([
    '## 岗位责职',
    '## 岗位职则：',
    '## 职责岗位',
    '###岗位责职',
    '## 二、岗位职贵',
    '## 工作职则',
  ])('corrects the slip of %j where it stands', (heading) => {
    const text = `## 目的\n\n甲\n\n${heading}\n\n### 查房\n\n1. 乙\n    - 编号：YF-01-01\n`;
    const title = heading.replace(/^#+ ?(?:二、)?|：/gu, '');
    const message = `这一节的标题要写成「## 岗位职责」，不是「${title}」`;
    expect(read(text).problems).toMatchObject([{ line: 5, message, fix: '## 岗位职责' }]);
  });

  it('corrects a slip above what holds no number yet', () => {
    expect(read('## 岗位职则\n\n1. 乙\n').problems).toMatchObject([
      { line: 1, fix: '## 岗位职责' },
    ]);
  });

  it.each(['## 岗位职权', '## 岗位权责', '## 岗位要求', '主要负责：', '工作尽责'])(
    'leaves %j alone, which is a title or words of its own',
    (title) => {
      const { problems } = read(`${title}\n\n甲\n\n## 目的\n`);
      expect(problems).toMatchObject([{ message: expect.stringContaining('请加上标题') }]);
    },
  );
});

function read(text: string, unsafe: NamedProblem[] = []) {
  const sections = readSections(parser.parse(text) as Root);
  return readRoleDuties(sections, { file: 'a.mdx', lines: text.split('\n'), unsafe });
}
