import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { readDuties } from '../../src/markdown/read-duties.ts';
import { readSections } from '../../src/markdown/sections.ts';
import { parser } from '../../src/markdown/syntax.ts';

const PLACE = { file: 'a.mdx', severity: 'error' };
const STRAY = { ...PLACE, kind: 'duty-stray-line' };

describe('readDuties', () => {
  it('gives duties with the text that Markdown shows', () => {
    expect(read('### 库*存*\n\n1. 见[乙](b.mdx)，`甲`\n    - 主题：库存\n')).toEqual({
      duties: [
        {
          line: 5,
          text: '见乙，甲',
          group: '库存',
          subItems: [],
          facts: [{ label: '主题', values: ['库存'], line: 6 }],
          flawed: false,
        },
      ],
      problems: [],
    });
  });

  it('gives sub-items with the text that Markdown shows', () => {
    const [duty] = read('1. 甲\n    1. **乙**\n    2. 见[丙](b.mdx)\n    - 主题：库存\n').duties;
    expect(duty?.subItems).toEqual([
      { text: '乙', line: 4 },
      { text: '见丙', line: 5 },
    ]);
  });

  it('gives sub-items as they were meant where Markdown misreads them', () => {
    const { duties, problems } = read('1. 甲\n（1）乙\n（2）丙\n');
    expect([duties[0]?.subItems.map(({ text }) => text), problems[0]?.fix]).toEqual([
      ['乙', '丙'],
      '1. 甲\n    1. 乙\n    2. 丙',
    ]);
  });

  it('tells one problem per duty, with the whole duty as it should be', () => {
    const { duties, problems } = read('1、甲\n- 编号：A\n- 主题：\n2. 乙\n');
    const message =
      '条目开头要写成「1. 」：半角句点加一个空格；信息行要缩进 4 个半角空格，再写「- 」；「主题」后面没有内容，没有就删掉这一行';
    expect(problems).toEqual([
      { ...PLACE, line: 3, lastLine: 5, message, fix: '1. 甲\n    - 编号：A' },
    ]);
    expect(duties.map(({ flawed }) => flawed)).toEqual([true, false]);
  });

  it('tells lines that belong to no duty', () => {
    const message =
      '「岗位职责」下面只能写小标题（### ）、编号条目（1. ）、分项（    1. ）和信息行（    - 标签：值）；若是职责请写成编号条目，若是说明请移到别的标题下面：说明';
    expect(read('说明\n\n1. 甲\n').problems).toEqual([{ ...STRAY, line: 3, message }]);
  });

  it('tells how a heading is written', () => {
    const message = '「岗位职责」下面的小标题要写成「### 标题」';
    expect(read('#### 库存\n').problems).toEqual([{ ...STRAY, line: 3, message, fix: '### 库存' }]);
  });

  it('compares with what Markdown read only where the page is sound', () => {
    const section = readSections(parser.parse('## 岗位职责\n\n1. 甲\n') as Root)[1];
    const other = readSections(parser.parse('## 岗位职责\n\n1. 甲\n') as Root)[1];
    if (!section || !other) throw new Error('两节都要有');
    const lines = ['## 岗位职责', '', '1. 甲'];
    const misread = { ...section, nodes: [] };
    const message = '这条职责的写法 Markdown 读不出来，请照相邻的职责重写';
    expect(readDuties(misread, { file: 'a.mdx', lines, isSound: true }).problems).toEqual([
      { ...PLACE, line: 3, lastLine: 3, message, fix: '1. 甲' },
    ]);
    expect(readDuties(misread, { file: 'a.mdx', lines, isSound: false }).problems).toEqual([]);
  });
});

function read(body: string) {
  const text = `## 岗位职责\n\n${body}`;
  const section = readSections(parser.parse(text) as Root)[1];
  if (!section) throw new Error('没有这一节');
  return readDuties(section, { file: 'a.mdx', lines: text.split('\n'), isSound: true });
}
