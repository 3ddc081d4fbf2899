import { expect, test } from 'vitest';
import { changesSince } from '../../src/approval/changes-since.ts';
import { countChanges } from '../../src/approval/count-changes.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { readRole } from '../../src/history/read-content.ts';

const TEXT = `---
title: 主任
department: 内科
---

## 岗位职责

1. 主持查房
    - 编号：NK-01
2. 审核病历，每周
    - 编号：NK-02
`;

test('what is said otherwise is told duty by duty', () => {
  const changes = since((text) => text.replace('主持', '组织').replace('，每周', '。每周'));
  expect(changes.map(({ kind, isSlight }) => [kind, isSlight])).toEqual([
    ['改写', false],
    ['改写', true],
  ]);
  expect(countChanges(changes)).toBe('1 处改动');
});

test('punctuation alone is told as such', () => {
  expect(countChanges(since((text) => text.replace('，每周', '。每周')))).toBe('1 处文字校订');
});

test('who holds the role, its version and what HR still asks are no change, nor is another file', () => {
  const head =
    '---\nholder: 张三\nversion: 2.0\neffective: 2026-01-01\ncontact: 8001\naliases: [科主任]\n';
  const other = (text: string) =>
    text.replace('---\n', head).replace('：NK-01', '：NK-01\n    - 待确认：几点');
  expect(since(other, 'chief')).toEqual([]);
});

function since(edit: (text: string) => string, id = 'head') {
  const [before, after] = [
    new Map([['content/roles/head.mdx', TEXT]]),
    new Map([[`content/roles/${id}.mdx`, edit(TEXT)]]),
  ].map((files) => parseContent(files).roles.map(readRole)[0]);
  if (!before || !after) throw new Error('no role');
  return changesSince(before, after);
}
