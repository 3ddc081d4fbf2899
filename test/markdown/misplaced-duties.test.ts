import { describe, expect, it } from 'vitest';
import { findMisplacedDuties } from '../../src/markdown/misplaced-duties.ts';

const DUTY = ['', '2. 甲', '    - 主题：乙'];

describe('findMisplacedDuties', () => {
  it.each([
    ['free text', ['', '- 经验：五年', '- 指标：不限', '1. 甲']],
    ['a numbered list', ['', '1. 甲', '2. 乙']],
  ])('leaves %s alone', (_name, body) => expect(find('## 要求', body, true)).toEqual([]));

  it('tells a heading of the wrong rank below 岗位职责', () => {
    const message = '「要求」里的职责不在「岗位职责」里了，标题要写成三个 #';
    const problem = { file: 'a.mdx', line: 1, severity: 'error', message, fix: '### 要求' };
    expect(find('## 要求', DUTY, true)).toEqual([problem]);
    expect(find('## 要求', ['甲，编号：XS-01-01'], true)).toEqual([problem]);
    expect(find('## 要求', ['甲，编号：财004-01'], true)).toEqual([problem]);
    expect(find('## 要求', ['', '2. 甲'], true)).toEqual([problem]);
  });

  it('tells a section with duties where 岗位职责 is missing', () => {
    const message = '职责要写在「## 岗位职责」下面';
    const title = '## 岗位职责';
    expect(find('## 工作职责', DUTY, false)).toMatchObject([{ line: 1, message, fix: title }]);
    const fix = `${title}\n\n2. 甲`;
    expect(find('## 要求', DUTY, false)).toMatchObject([{ line: 3, message, fix }]);
    expect(find('', DUTY, false)).toMatchObject([{ line: 2, message, fix }]);
    const group = ['', '### 丙', ...DUTY];
    expect(find('## 要求', group, false)).toMatchObject([{ line: 3, fix: `${title}\n\n### 丙` }]);
  });

  it('corrects a title near 岗位职责 right above the duties, and keeps one with text of its own', () => {
    const fix = '## 岗位职责';
    for (const title of ['岗位职权', '冈位职则', '职位责'])
      expect(find(`## ${title}`, DUTY, false)).toMatchObject([{ line: 1, fix }]);
    for (const title of ['岗位要求', '任职资格'])
      expect(find(`## ${title}`, DUTY, false)).toMatchObject([{ line: 3, fix: `${fix}\n\n2. 甲` }]);
    const below = ['', '可以批假。', ...DUTY];
    expect(find('## 岗位职权', below, false)).toMatchObject([{ line: 5 }]);
  });

  it('tells a second section 岗位职责', () => {
    expect(find('## 岗位职责', [], true)).toMatchObject([
      { message: '「岗位职责」写了两节，请合成一节' },
    ]);
  });

  it('tells a heading made by a rule below it', () => {
    expect(find('要求', ['---'], true)).toMatchObject([
      { message: '「要求」下面的横线把它变成了标题；标题要写成「## 要求」，横线请删掉' },
    ]);
  });
});

function find(heading: string, body: string[], isAfter: boolean) {
  const lines = heading ? [heading, ...body] : body;
  const title = heading.replace('## ', '');
  const section = {
    title,
    anchor: '',
    startLine: heading ? 1 : 0,
    endLine: lines.length,
    nodes: [],
  };
  return findMisplacedDuties(section, { file: 'a.mdx', lines, isAfter });
}
