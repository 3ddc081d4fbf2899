import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/content/front-matter.ts';

const FIRST = '第一行就写 ---，上面不空行，前后不加空格';
const PLACE = { file: 'a.mdx', severity: 'error', kind: 'front-matter' };

describe('readFrontMatter', () => {
  it('gives the mapping with the lines of the file, and blanks it out of the text', () => {
    const { mapping, rest } = readFrontMatter('a.mdx', '---\ntitle: 甲\n---\n\n乙\n');
    expect([mapping.data, mapping.lines, mapping.problems]).toEqual([
      { title: '甲' },
      { title: 2 },
      [],
    ]);
    expect(rest).toBe('   \n        \n   \n\n乙\n');
  });

  it.each([
    ['\n---\ntitle: 甲\n---\n乙', { line: 1, lastLine: 2, message: FIRST }],
    [' ---\ntitle: 甲\n---\n乙', { line: 1, message: FIRST }],
    ['--- \ntitle: 甲\n---\n乙', { line: 1, message: FIRST }],
    ['———\ntitle: 甲\n---\n乙', { line: 1, message: '第 1 行要写成三个半角短横线 ---' }],
    ['－－－\ntitle: 甲\n---\n乙', { line: 1, message: '第 1 行要写成三个半角短横线 ---' }],
    ['----\ntitle: 甲\n---\n乙', { line: 1, message: '第 1 行要写成三个半角短横线 ---' }],
    ['---\ntitle: 甲\n—-\n乙', { line: 3, message: '第 3 行要写成三个半角短横线 ---' }],
    ['---\ntitle: 甲\n=====\n乙', { line: 3, message: '第 3 行要写成三个半角短横线 ---' }],
    [
      '# 甲\n\n---\ntitle: 甲\n---\n乙',
      { line: 1, lastLine: 3, message: '第一行就写 ---，上面不写标题，网站自己会写' },
    ],
  ])('reads %j, and says how to write the dashes', (text, problem) => {
    const { mapping, rest } = readFrontMatter('a.mdx', text);
    expect([mapping.data, mapping.problems]).toEqual([
      { title: '甲' },
      [{ ...PLACE, ...problem, fix: '---' }],
    ]);
    expect(rest.trim()).toBe('乙');
  });

  it('reads front matter without its first dashes, and says where they belong', () => {
    const { mapping, rest } = readFrontMatter('a.mdx', 'title: 甲\n---\n乙');
    const message = '第一行前面少了一行 ---';
    expect(mapping.problems).toEqual([{ ...PLACE, line: 1, message, fix: '---\ntitle: 甲' }]);
    expect([mapping.data, rest.trim()]).toEqual([{ title: '甲' }, '乙']);
  });

  it('leaves the heading above it that says something else to its author', () => {
    const { problems } = readFrontMatter('a.mdx', '# 丙\n---\ntitle: 甲\n---\n乙').mapping;
    const message = '第一行就写 ---，上面的「丙」请移到开头的信息下面';
    expect(problems).toEqual([{ ...PLACE, line: 1, message }]);
  });

  it('reads front matter that is not closed, and says where to close it', () => {
    const { mapping, rest } = readFrontMatter('a.mdx', '---\ntitle: 甲\ncode: 乙\n\n## 丙\n');
    const problem = { ...PLACE, line: 3, message: '开头的信息下面少了一行 ---', insert: '---' };
    expect([mapping.data, mapping.problems]).toEqual([{ title: '甲', code: '乙' }, [problem]]);
    expect(rest.trim()).toBe('## 丙');
  });

  it('says that there is none', () => {
    const message = '文件开头要有两行 --- 夹着的信息（名称、编号等），第一行就写 ---';
    const { mapping, rest } = readFrontMatter('a.mdx', '## 丙\n');
    expect(mapping).toEqual({
      data: {},
      lines: {},
      lastLines: {},
      written: {},
      text: '',
      broken: true,
      problems: [{ ...PLACE, line: 1, message }],
    });
    expect(rest).toBe('## 丙\n');
  });

  it('refuses empty front matter', () => {
    const message = '这里要写成「名称: 内容」的几行';
    expect(readFrontMatter('a.mdx', '---\n---\n').mapping.problems).toEqual([
      { ...PLACE, kind: 'yaml-syntax', line: 2, message },
    ]);
  });
});
