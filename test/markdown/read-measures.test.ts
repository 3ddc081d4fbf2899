import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { readMeasures } from '../../src/markdown/read-measures.ts';
import { readSections } from '../../src/markdown/sections.ts';
import { parser } from '../../src/markdown/syntax.ts';

const HEAD = '| 指标 | 目标 |\n| --- | --- |\n';

describe('readMeasures', () => {
  it('reads head and rows with their lines, without Markdown marks and with them', () => {
    expect(read(`${HEAD}| **库龄** | 60 天 |\n| 周转率 |\n`)).toEqual({
      measures: [
        {
          line: 3,
          head: ['指标', '目标'],
          rows: [
            { line: 5, cells: ['库龄', '60 天'], sources: ['**库龄**', '60 天'] },
            { line: 6, cells: ['周转率'], sources: ['周转率'] },
          ],
        },
      ],
      problems: [],
    });
  });

  it.each([
    ['text alone', '每月考核一次。\n'],
    ['another table', '| 项目 | 分值 |\n| --- | --- |\n| 出勤 | 10 |\n'],
    [
      'metrics by another name and nothing else of ours',
      '| KPI | 说明 |\n| --- | --- |\n| 甲 | 乙 |\n',
    ],
    ['a table in code', '```text\n| 指标 | 目标 |\n```\n'],
  ])('leaves %s as it is', (_, text) => expect(read(text)).toEqual({ measures: [], problems: [] }));

  it('leaves tables of other sections as they are', () => {
    expect(read(`${HEAD}| 库龄 | 60 天 |\n`, '权限')).toEqual({ measures: [], problems: [] });
  });

  it.each(['绩效考核指标', 'KPI'])('reminds of such a table under the heading %s', (title) => {
    const { measures, problems } = read(`${HEAD}| 库龄 | 60 天 |\n`, title);
    expect(measures).toEqual([]);
    expect(problems).toMatchObject([{ line: 1, severity: 'warning', fix: '## 考核指标' }]);
  });

  it('reads several tables, with text between them or none', () => {
    const text = `每月：\n\n${HEAD}| 库龄 | 60 天 |\n\n${HEAD}| 周转率 | 6 次 |\n\n说明。\n`;
    expect(read(text).measures.map(({ line }) => line)).toEqual([5, 9]);
  });

  it.each([
    ['full-width bars', '｜ 指标 ｜ 目标 ｜\n｜---｜---｜\n｜ 库龄 ｜ 60 天 ｜\n'],
    ['no line below the head', '| 指标 | 目标 |\n| 库龄 | 60 天 |\n'],
    ['an empty line between rows', '| 指标 | 目标 |\n| --- | --- |\n\n| 库龄 | 60 天 |\n'],
    ['an empty line below the head', '| 指标 | 目标 |\n\n| --- | --- |\n| 库龄 | 60 天 |\n'],
    ['a line below the head that is too short', '| 指标 | 目标 |\n| --- |\n| 库龄 | 60 天 |\n'],
    ['dashes of Chinese', '| 指标 | 目标 |\n| —— | —— |\n| 库龄 | 60 天 |\n'],
  ])('puts a table with %s right', (_, text) => {
    const { measures, problems } = read(text);
    expect(measures).toEqual([]);
    expect(problems.map(({ line, fix }) => [line, fix])).toEqual([[3, `${HEAD}| 库龄 | 60 天 |`]]);
    expect(read(`${problems[0]?.fix}\n`).measures).toHaveLength(1);
  });
});

function read(text: string, heading = '考核指标') {
  const page = `## ${heading}\n\n${text}`;
  const tree = parser.runSync(parser.parse(page)) as Root;
  return readMeasures(readSections(tree), { file: 'content/roles/a.mdx', lines: page.split('\n') });
}
