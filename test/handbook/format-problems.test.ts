import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../src/handbook/format-problems.ts';
import type { PlacedProblem } from '../../src/handbook/problem.ts';

const PLACE = { file: 'b.mdx', kind: 'chart' } as const;
const ERROR: PlacedProblem = { ...PLACE, line: 7, column: 5, severity: 'error', message: '甲' };
const WARNING: PlacedProblem = { ...PLACE, line: 2, column: 1, severity: 'warning', message: '乙' };
const WHERE = '\n  见「检查会说什么」：画不出来的图\n';

describe('formatProblems', () => {
  it('puts problems in the order of files and lines, and counts them', () => {
    const text = `a.mdx 第 9 行 第 5 列\n  错误：甲${WHERE}\nb.mdx 第 2 行 第 1 列\n  提醒：乙${WHERE}\nb.mdx 第 7 行 第 5 列\n  错误：甲${WHERE}\n共 2 处错误、1 处提醒。`;
    expect(formatProblems([ERROR, WARNING, { ...ERROR, file: 'a.mdx', line: 9 }])).toBe(text);
  });

  it('prints the corrected line, with every line marked', () => {
    expect(formatProblems([{ ...ERROR, written: '1 丙', fix: '1. 丙' }])).toBe(
      `b.mdx 第 7 行 第 5 列\n  错误：甲\n  现在写的是：\n  │ 1 丙\n  请把第 7 行改为：\n  │ 1. 丙${WHERE}\n共 1 处错误。`,
    );
    expect(formatProblems([{ ...ERROR, lastLine: 9, fix: '1. 丙\n    - 主题：丁' }])).toContain(
      '  请把第 7 至 9 行改为：\n  │ 1. 丙\n  │     - 主题：丁\n',
    );
  });

  it('shows controls as pictures, which no terminal obeys', () => {
    const text = formatProblems([
      { ...ERROR, message: '\u0000甲\u001b[31m\u007f', fix: '乙\t丙\n丁' },
    ]);
    expect(text).toContain('␀甲␛[31m␡');
    expect(text).toContain('│ 乙\t丙\n  │ 丁');
  });

  it('prints the line to add', () => {
    expect(formatProblems([{ ...ERROR, insert: '丙' }])).toContain(
      '  请在第 7 行下面加上：\n  │ 丙\n',
    );
  });

  it('says so where there is nothing', () => expect(formatProblems([])).toBe('共 0 处错误。'));
});
