import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/content/read-page.ts';

const ROLE = `---
title: 甲
---

卖车，见[乙](b.mdx#丙)。

## 岗位职责

### 库存

1. 盘点**库存**车
    - 编号：XS-01-01
    - 主题：[库存](../x.mdx)

## 权限

- 调价
- 让利
`;

describe('readPage', () => {
  it('takes a role apart', () => {
    const { frontMatter, body, problems } = readPage('content/roles/a.mdx', ROLE, true);
    expect(frontMatter).toEqual({
      data: { title: '甲' },
      lines: { title: 2 },
      lastLines: {},
      text: '\ntitle: 甲',
      written: {},
      broken: false,
    });
    expect(problems).toEqual([]);
    expect(body).toEqual({
      fences: [],
      links: [
        expect.objectContaining({ line: 5, text: '乙', target: 'b.mdx#丙' }),
        expect.objectContaining({ line: 13, text: '库存', target: '../x.mdx' }),
      ],
      anchors: ['岗位职责', '库存', '权限', 'XS-01-01'],
      sections: [
        { title: '', anchor: '', text: '卖车，见乙。', lines: ['卖车，见乙。'], line: 0 },
        { title: '权限', anchor: '权限', text: '调价让利', lines: ['调价', '让利'], line: 15 },
      ],
      notices: [],
      measures: [],
      duties: [
        {
          line: 11,
          text: '盘点库存车',
          subItems: [],
          group: '库存',
          facts: [
            { label: '编号', values: ['XS-01-01'], line: 12 },
            { label: '主题', values: ['库存'], line: 13 },
          ],
          flawed: false,
        },
      ],
    });
  });

  it('takes no chart for text that anybody reads, but any other code', () => {
    const chart =
      '## 流程\n\n先看图。\n\n```mermaid\nflowchart LR\n接车 --> 交车\n```\n\n```\n甲\n```\n';
    const { body } = readPage('content/guide/a.mdx', `---\ntitle: 甲\n---\n\n${chart}`, false);
    expect(body.sections.map(({ text }) => text)).toEqual(['', '先看图。 甲']);
    expect(body.fences).toHaveLength(1);
  });

  it('keeps the notices of a page apart from its text', () => {
    const page =
      '---\ntitle: 甲\n---\n\n## 原文缺失\n\n正文。\n\n原文缺失：缺第1条。\n\n待确认：**谁**批？\n';
    const { body } = readPage('content/departments/a.mdx', page, false);
    expect(body.sections.map(({ text }) => text)).toEqual(['', '正文。']);
    expect(body.notices).toEqual([
      { label: '原文缺失', text: '缺第1条。', anchor: '原文缺失-1' },
      { label: '待确认', text: '谁批？', anchor: '待确认' },
    ]);
  });

  it('reads no duties out of other pages', () => {
    const { body, problems } = readPage('content/guide/a.mdx', ROLE, false);
    expect([body.duties, body.sections.map(({ title }) => title), problems]).toEqual([
      [],
      ['', '岗位职责', '权限'],
      [],
    ]);
  });

  it('tells all problems of front matter and body at once, and still gives the rest', () => {
    const text = '---\ntitle：甲\n---\n\n{乙}\n\n## 岗位职责\n\n1、盘点\n    - 编号：XS-01-01\n';
    const { frontMatter, body, problems } = readPage('content/roles/a.mdx', text, true);
    expect(problems.map(({ line, fix }) => [line, fix])).toEqual([
      [2, 'title: 甲'],
      [5, '｛乙｝'],
      [9, '1. 盘点\n    - 编号：XS-01-01'],
    ]);
    expect([frontMatter.data, body.duties.map(({ text }) => text)]).toEqual([
      { title: '甲' },
      ['盘点'],
    ]);
  });
});
