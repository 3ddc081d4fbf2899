import { describe, expect, it } from 'vitest';
import { findLostCells, findRawTables } from '../../src/markdown/raw-tables.ts';
import { parser } from '../../src/markdown/syntax.ts';

const TABLE = ['| 项 | 值 |', '| --- | --- |', '| 甲 | 乙 |'];

describe('findRawTables', () => {
  it.each([
    [['| 项 | 值 |', '| 甲 | 乙 |']],
    [['| 项 | 值 |', '| —— | —— |', '| 甲 | 乙 |']],
    [['| 项 | 值 |', '| --- |', '| 甲 | 乙 |']],
    [['｜项｜值｜', '｜---｜---｜', '｜甲｜乙｜']],
    [['项\t值', '甲\t乙']],
  ])('reads %j as a table', (lines) =>
    expect(findRawTables(lines)).toMatchObject([{ severity: 'error', fix: TABLE }]),
  );

  it('parts the table from the text below it', () => {
    expect(findRawTables(['说明', '| 项 | 值 |', '| 甲 | 乙 |', '后文'])).toMatchObject([
      { from: 1, to: 2, fix: [...TABLE, ''] },
    ]);
  });

  it('drops no cell: a head that is too short is only told', () => {
    const [meant] = findRawTables(['| 项 | 值 |', '| 甲 | 乙 | 丙 |']);
    expect(meant?.message).toMatch(/请补上表头$/);
    expect(meant?.fix).toBeUndefined();
  });

  it.each([[['|甲|乙|']], [['甲|乙', '丙|丁']], [['甲\t乙', '丙\t丁\t戊']], [['甲', '乙']]])(
    'leaves %j alone',
    (lines) => expect(findRawTables(lines)).toEqual([]),
  );
});

describe('findLostCells', () => {
  it.each([
    [[...TABLE, '| 甲 | 乙 | 丙 |'], 4, undefined],
    [[...TABLE, '说明文字'], 4, '\n说明文字'],
  ])('finds what %j loses', (lines, line, fix) => {
    const [problem, ...more] = findLostCells(parser.parse(lines.join('\n')), 'a.mdx', lines);
    expect(problem).toMatchObject({ line, severity: 'error' });
    expect(problem?.fix).toBe(fix);
    expect(more).toEqual([]);
  });

  it.each([
    [TABLE],
    [[...TABLE, '| 甲 |']],
    [[...TABLE, '| 甲 | 乙 | |']],
    [[...TABLE, '| a \\| b | 乙 |']],
  ])('finds nothing in %j', (lines) =>
    expect(findLostCells(parser.parse(lines.join('\n')), 'a.mdx', lines)).toEqual([]),
  );
});
