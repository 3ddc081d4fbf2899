import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { headingAnchors, readSections } from '../../src/markdown/sections.ts';
import { parser } from '../../src/markdown/syntax.ts';

const TREE = parser.parse(
  '开头\n\n## 岗位目的\n\n甲\n\n### 细则\n\n乙\n\n## 权限\n\n## 权限\n',
) as Root;

describe('readSections', () => {
  it('cuts a page at its ## headings', () => {
    expect(
      readSections(TREE).map(({ nodes, ...section }) => ({ ...section, nodes: nodes.length })),
    ).toEqual([
      { title: '', anchor: '', startLine: 0, endLine: 2, nodes: 1 },
      { title: '岗位目的', anchor: '岗位目的', startLine: 3, endLine: 10, nodes: 3 },
      { title: '权限', anchor: '权限', startLine: 11, endLine: 12, nodes: 0 },
      {
        title: '权限',
        anchor: '权限-1',
        startLine: 13,
        endLine: Number.POSITIVE_INFINITY,
        nodes: 0,
      },
    ]);
  });

  it('gives the section above the first heading even where nothing stands there', () => {
    expect(readSections(parser.parse('## 甲') as Root).map(({ title }) => title)).toEqual([
      '',
      '甲',
    ]);
  });
});

it('headingAnchors gives the id of every heading', () => {
  expect([...headingAnchors(TREE).values()]).toEqual(['岗位目的', '细则', '权限', '权限-1']);
});
