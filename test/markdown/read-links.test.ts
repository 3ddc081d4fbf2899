import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/markdown/read-body.ts';
import { readLinks } from '../../src/markdown/read-links.ts';

describe('readLinks', () => {
  it.each([
    ['见[甲](a.mdx)和[乙](b.mdx)。', ['a.mdx', 'b.mdx']],
    ['[**粗** 甲](a.mdx "题")', ['a.mdx']],
    ['[a(b)](<c d>)', ['<c d>']],
    ['[]( a.mdx )', ['a.mdx']],
    ['[x]()', ['']],
    ['[甲][m]\n\n[m]: a.mdx "题"', ['a.mdx']],
    ['上一行[甲\n乙](a.mdx)', ['a.mdx']],
    ['- 甲\n  - [乙](b(1).mdx)', ['b(1).mdx']],
    ['| 甲 |\n| --- |\n| [乙](b.mdx) |', ['b.mdx']],
  ])('knows where the targets stand in %j', (text, targets) => {
    const { tree, lines } = readBody(text);
    const sources = readLinks(tree, lines).map(({ source }) => source);
    expect(sources.map((at) => at?.text.slice(at.start, at.end))).toEqual(targets);
  });

  it('gives bare addresses without a place', () => {
    const { tree, lines } = readBody('见 https://a.cn/b');
    expect(readLinks(tree, lines)).toEqual([
      { line: 1, text: 'https://a.cn/b', target: 'https://a.cn/b' },
    ]);
  });
});
