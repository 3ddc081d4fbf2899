import { expect, it } from 'vitest';
import { pageText } from '../../src/content/page-text.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import type { DocumentPart } from '../../src/export/document.ts';
import { roleDocument, rolePaper } from '../../src/export/role-document.ts';
import { joinContent } from '../../src/handbook/join-content.ts';
import { readBody } from '../../src/markdown/read-body.ts';

const FILE = 'content/roles/keeper.mdx';
const FILES = new Map([
  ['content/handbook.yaml', 'title: 手册\ncompany: 甲店\nowner: 办公室\ncontact: 请找办公室\n'],
  ['content/departments/office.mdx', '---\ntitle: 办公室\norder: 1\nhead: 主任\n---\n'],
  [
    'content/roles/head.mdx',
    '---\ntitle: 主任\ncode: BG-01\ndepartment: 办公室\n---\n\n## 岗位职责\n\n1. 管全面\n    - 编号：BG-01-01\n',
  ],
  [
    FILE,
    `---
title: 保管员
code: BG-02
department: 办公室
reportsTo: 主任
holder: 王某 8021
headcount: 2
version: '1.2'
effective: 2026-01-01
职级: P3
---

管好**仓库**，见[主任](head.mdx)。

## 岗位职责

### 收发

1. 验收入库的物资
    1. 核对数量
    2. 核对质量
    - 编号：BG-02-01
    - 主题：库存
    - 协作：主任（签收单）
    - 责任：协办
    - 频次：每日
    - 标准：当日办完
    - 待确认：夜间由谁收
2. 发放物资
    - 编号：BG-02-02

### 盘点

3. 每月盘点
    - 编号：BG-02-03

## 任职要求

- 会记账
    1. 手工账
- 会用电脑

| 证书 | 年限 |
| --- | --- |
| 保管员证 | 2 |

> 另见制度

\`\`\`mermaid
flowchart TD
  收 --> 验
\`\`\`

待确认：证书是否必需
`,
  ],
  [
    'content/common/all.mdx',
    '---\ntitle: 全体共同职责\nfor: 全体\n---\n\n## 岗位职责\n\n1. 遵守制度\n    - 编号：TY-01\n',
  ],
  ['content/topics.yaml', 'stock: {name: 库存}\n'],
]);

const CHART = 'flowchart TD\n  收 --> 验';
const OUTLINES = new Map([
  [
    CHART,
    [
      { text: '收', next: [{ label: '合格', text: '验' }] },
      { text: '验', next: [] },
    ],
  ],
]);

const handbook = joinContent(parseContent(FILES));
const role = handbook.roles.find(({ id }) => id === 'keeper');
if (!role) throw new Error('no keeper');
const paper = rolePaper(handbook, role);
const { parts, ...edges } = roleDocument(
  paper,
  readBody(pageText(FILE, FILES.get(FILE) ?? '')).tree,
  OUTLINES,
);

it('the document is named after the role and says on every sheet whose it is', () => {
  expect(edges).toEqual({
    title: '保管员岗位说明书',
    author: '办公室',
    running: ['保管员　岗位说明书　BG-02　办公室　版本 1.2　生效日期 2026-01-01', '甲店 手册'],
  });
});

it('the facts of the role stand first, in the order of its page', () => {
  const facts = parts.find((part) => part.kind === 'facts')?.facts ?? [];
  expect(facts.map(({ label, text }) => `${label}：${text}`)).toEqual([
    '岗位名称：保管员',
    '岗位编号：BG-02',
    '所属部门：办公室',
    '直接上级：主任',
    '任职人：王某 8021',
    '编制：2 人',
    '版本：1.2',
    '生效日期：2026-01-01',
    '职级：P3',
  ]);
});

it('all that the file says follows in its order, the duties with their facts, then common duties and lines to sign', () => {
  expect(parts.slice(2).flatMap(lines)).toEqual([
    '管好仓库，见主任。',
    '# 岗位职责',
    '## 收发',
    '验收入库的物资 ｜ 核对数量 ｜ 核对质量 ｜ 编号：BG-02-01 ｜ 主题：库存 ｜ 协作：主任（签收单） ｜ 责任：协办 ｜ 频次：每日 ｜ 标准：当日办完 ｜ 待确认：夜间由谁收',
    '发放物资 ｜ 编号：BG-02-02 ｜ 责任：主责',
    '## 盘点',
    '每月盘点 ｜ 编号：BG-02-03 ｜ 责任：主责',
    '# 任职要求',
    '- 会记账',
    '  1. 手工账',
    '- 会用电脑',
    '证书 ｜ 年限',
    '保管员证 ｜ 2',
    '另见制度',
    '- 收',
    '  - 合格：验',
    '- 验',
    '待确认：证书是否必需',
    '# 全体共同职责',
    '遵守制度 ｜ 编号：TY-01 ｜ 责任：主责',
    '# 签字',
    '编制 ｜ 审核 ｜ 批准 ｜ 任职人签字',
  ]);
});

it('the duties are numbered through all groups, those that all have from 1 again', () => {
  const lists = parts.flatMap((part) => (part.kind === 'duty' ? [part.list] : []));
  expect(new Set(lists.slice(0, 3)).size).toBe(1);
  expect(new Set(lists).size).toBe(2);
});

it('what is strong stays strong', () => {
  const words = parts.flatMap((part) => (part.kind === 'paragraph' ? part.words : []));
  expect(words).toContainEqual({ text: '仓库', style: 'strong' });
});

it('of a chart whose outline is not known the words are given', () => {
  const known = roleDocument(paper, readBody(pageText(FILE, FILES.get(FILE) ?? '')).tree);
  expect(known.parts.flatMap(lines)).toContain('收，验');
});

it('a role without duties says so', () => {
  const bare = rolePaper(handbook, { ...role, duties: [], commons: [] });
  expect(bare.duties.flatMap(lines)).toEqual(['职责待编写']);
});

/** A part as a reader of the paper has it. */
function lines(part: DocumentPart): string[] {
  switch (part.kind) {
    case 'title':
      return [part.text];
    case 'heading':
      return [`${'#'.repeat(part.level)} ${part.text}`];
    case 'duty':
      return [[part.text, ...part.subItems, ...part.facts].join(' ｜ ')];
    case 'item':
      return [
        `${'  '.repeat(part.list.level)}${part.list.start === null ? '-' : `${part.list.start}.`} ${text(part.words)}`,
      ];
    case 'paragraph':
      return [text(part.words)];
    case 'table':
      return part.rows.map((row) => row.map(text).join(' ｜ '));
    case 'signatures':
      return [part.signatories.join(' ｜ ')];
    case 'facts':
      return part.facts.map(({ label, text }) => `${label}：${text}`);
  }
}

function text(words: readonly { readonly text: string }[]): string {
  return words.map((piece) => piece.text).join('');
}
