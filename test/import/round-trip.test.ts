import { expect, it } from 'vitest';
import { importInto, papersOf } from './paper.ts';

const FILE = 'content/roles/bao-guan-yuan.mdx';
const ROLE = `---
title: 保管员
code: BG-02
department: 办公室
reportsTo: 主任
holder: 王某 8021
headcount: 2
version: '1.2'
effective: 2026-01-01
facts:
  职级: P3
---

## 岗位目的

管好仓库。

## 岗位职责

### 收货、发货

1. 协助主任验收入库的物资
    1. 核对数量
    2. 核对质量
    - 编号：BG-02-07
    - 主题：库存
    - 协作：主任（签收单）
    - 频次：每日
    - 标准：当日办完
2. 每月盘点
    - 编号：BG-02-03
    - 待确认：盘点表由谁保管

### 安全

3. 锁好库门
    - 编号：BG-02-01
    - 责任：监督

## 任职要求

- 高中以上
- 细心
`;
const FILES = new Map([
  ['content/handbook.yaml', 'title: 手册\ncompany: 甲店\nowner: 办公室\ncontact: 找办公室\n'],
  ['content/departments/office.mdx', '---\ntitle: 办公室\norder: 1\nhead: 主任\n---\n'],
  [
    'content/roles/head.mdx',
    '---\ntitle: 主任\ncode: BG-01\ndepartment: 办公室\n---\n\n## 岗位职责\n',
  ],
  ['content/topics.yaml', 'stock:\n  name: 库存\n'],
  ['content/metrics.yaml', '# 无\n'],
]);

it('a role that was written to Word comes back as the same file', async () => {
  const papers = await papersOf(new Map([...FILES, [FILE, ROLE]]));
  const { drafts } = importInto(FILES, papers.get(FILE) ?? new Uint8Array());
  expect(drafts.map(({ file }) => file)).toEqual([FILE]);
  expect(drafts[0]?.text).toBe(ROLE);
});
