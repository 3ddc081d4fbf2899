import { describe, expect, it } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { buildHandbook } from '../../src/handbook/build-handbook.ts';

const MANY = 10_000;

/** What a regular expression or parser that tries every way would never come to an end with. */
const RUNS = [
  ...[
    ' ',
    '\t',
    '\u3000',
    '-',
    '- ',
    '－',
    '*',
    '**',
    '_',
    '`',
    '~',
    '#',
    '# ',
    '>',
    '> ',
    '=',
    '|',
  ],
  ...[
    '\\',
    '&',
    '[',
    ']',
    '[](',
    '![',
    '(',
    ')',
    '<',
    '{',
    '}',
    '{}',
    '"',
    "'",
    ':',
    '：',
    ',',
    '、',
    '；',
  ],
  ...[
    '甲',
    'a',
    '1',
    '1. ',
    '1、',
    '编号',
    '编号：',
    '主题：',
    '- 主题：',
    '待确认：甲',
    'http://',
    'www.a',
    '@a.b',
  ],
];

const PLACES: [name: string, (run: string) => string][] = [
  ['a line of its own', (run) => `## 岗位职责\n\n${run}\n`],
  ['a sentence', (run) => `## 岗位职责\n\n1. 甲${run}乙\n    - 编号：XS-02-01\n`],
  ['a value', (run) => `## 岗位职责\n\n1. 甲\n    - 编号：XS-02-01\n    - 主题：${run}甲\n`],
  ['a heading', (run) => `## 岗位职责\n\n### 甲${run}乙\n`],
  ['another section', (run) => `## 岗位目的\n\n甲${run}乙\n\n## 岗位职责\n`],
];

describe('a hostile page', () => {
  it.each(PLACES)('comes to an end with 10,000 of anything in %s', (_name, place) => {
    for (const run of RUNS) expect(checkRole(place(run.repeat(MANY)))).toContain('缺少这个文件');
  });

  it('comes to an end with 1,000 lines of anything', () => {
    const lines = [
      '',
      ' ',
      '1. 甲',
      '- 甲',
      '    - 编号：A',
      '```',
      '> 甲',
      '### 甲',
      '甲',
      '---',
      '名：',
    ];
    for (const line of lines)
      expect(checkRole(`## 岗位职责\n\n${`${line}\n`.repeat(1_000)}`)).toContain('缺少这个文件');
  });

  it.each([
    ['the front matter', (run: string, many: string) => `title: 甲${many}乙\n${run}: 甲`],
    ['a holder', (_: string, many: string) => `title: 甲\nholder: 张三${many}（`],
    ['a holder below', (_: string, many: string) => `title: 甲\nholder:\n  张三${many}: 8021`],
  ])('comes to an end with 10,000 of anything in %s', (_name, matter) => {
    for (const run of RUNS)
      expect(checkRole(`## 岗位职责\n`, matter(run, run.repeat(MANY)))).toContain('缺少这个文件');
  });
});

/** Checks the page alone with the topics; that the rest is missing does not matter here. */
function checkRole(body: string, matter = 'title: 销售顾问\ncode: XS-02'): string {
  const files = new Map([
    ['content/roles/sales-adviser.mdx', `---\n${matter}\n---\n\n${body}`],
    ['content/topics.yaml', 'stock:\n  name: 库存\n'],
  ]);
  return buildHandbook(parseContent(files))
    .problems.map(({ message }) => message)
    .join();
}
