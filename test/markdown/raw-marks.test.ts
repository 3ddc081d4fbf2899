import { describe, expect, it } from 'vitest';
import { plainLines } from '../../src/markdown/plain-lines.ts';
import { findRawLinks } from '../../src/markdown/raw-links.ts';
import { findRawMarks } from '../../src/markdown/raw-marks.ts';
import { readBody } from '../../src/markdown/read-body.ts';
import { findUnusedDefinitions } from '../../src/markdown/unused-definitions.ts';

describe('findRawMarks', () => {
  it.each([
    ['[TOC]', 'error', undefined],
    ['import.meta.glob("../*")', 'error', undefined],
    ['甲[^1]', 'error', undefined],
    ['**未关', 'error', undefined],
    ['** 粗 **字', 'error', '**粗**字'],
    ['~~删', 'error', undefined],
    ['见[官网](https://a.cn', 'error', '见[官网](https://a.cn)'],
    ['见[院长](../roles/head.mdx', 'error', '见[院长](../roles/head.mdx)'],
    ['[](https://a.cn)', 'error', undefined],
    ['＊＊粗＊＊', 'warning', '**粗**'],
    ['[甲][乙]', 'warning', undefined],
    ['单价*数量*折扣', 'warning', undefined],
    ['3*4*5', 'warning', undefined],
    ['按 _A_ 表执行', 'warning', undefined],
    ['>90 天', 'warning', '＞90 天'],
    ['>=90 天', 'warning', '≥90 天'],
  ])('finds %j', (text, severity, fix) => {
    const [problem, ...more] = marksOf(text);
    expect(problem).toMatchObject({ line: 1, severity });
    expect(problem?.fix).toBe(fix);
    expect(more).toEqual([]);
  });

  it.each([
    '单价*数量',
    '*注意*：看**重点**。',
    '138****1234',
    '2**3',
    '`**x`与 \\*\\*y 与 `[TOC]`',
    '甲[^1]\n\n[^1]: 说明',
    '[甲][乙]\n\n[乙]: a.mdx',
    '> 90 天的引用',
    '9~12点',
    '```text\n**x\n[TOC]\n```',
  ])('finds nothing in %j', (text) => expect(marksOf(text)).toEqual([]));
});

describe('findRawLinks', () => {
  it.each([
    ['见[院长]（a.mdx）', '[院长](', 'a.mdx'],
    ['见【院长】(../roles/a.mdx)', '[院长](', '../roles/a.mdx'],
    ['见[院长] (a.mdx)', '[院长](', 'a.mdx'],
    ['见[院长](a b.mdx)', '[院长](', 'a b.mdx'],
    ['见[门户]（https://a.cn）', '[门户](', 'https://a.cn'],
    ['见[院长][a.mdx]', '[院长](', 'a.mdx'],
  ])('finds %j', (text, before, target) =>
    expect(linksOf(text)).toMatchObject([{ target, source: { start: 1, frame: [before, ')'] } }]),
  );

  it.each(['[院长](a.mdx)', '甲【重要】（见附件）', '[注]（2026）', '`[a]（b.mdx）`'])(
    'finds nothing in %j',
    (text) => expect(linksOf(text)).toEqual([]),
  );
});

describe('findUnusedDefinitions', () => {
  it.each([
    ['[备注]: 每月更新', '[备注]：每月更新'],
    ['[^1]: 说明', undefined],
  ])('finds %j', (text, fix) => {
    const { tree, lines } = readBody(text);
    const [problem] = findUnusedDefinitions(tree, 'a.mdx', lines);
    expect(problem).toMatchObject({ line: 1, severity: 'error' });
    expect(problem?.fix).toBe(fix);
  });

  it('finds nothing where they are used', () => {
    const { tree, lines } = readBody('[甲][m]与乙[^1]\n\n[m]: a.mdx\n\n[^1]: 说明');
    expect(findUnusedDefinitions(tree, 'a.mdx', lines)).toEqual([]);
  });
});

function marksOf(text: string) {
  const { tree, lines } = readBody(text);
  return findRawMarks({ file: 'a.mdx', tree, lines, plain: plainLines(tree, lines) });
}

function linksOf(text: string) {
  const { tree, lines } = readBody(text);
  return findRawLinks(plainLines(tree, lines), lines);
}
