import { expect, test } from 'vitest';
import { changesSince } from '../../src/approval/changes-since.ts';
import { countChanges } from '../../src/approval/count-changes.ts';
import { wholeText } from '../../src/approval/whole-text.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { COMMON } from './common-duties.ts';

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

test('the role’s own title is one change, also where the text names it', () => {
  const changes = since((text) => text.replace('title: 主任', 'title: 科主任'));
  expect(changes.map(({ kind }) => kind)).toEqual(['改名']);
});

test('common duties that came, went or say otherwise are told; for whom else they are is not', () => {
  const told = (edit: (text: string) => string) =>
    since((text) => text, 'head', edit).map((change) => [change.about, change.kind]);
  expect(told((text) => text.replace('for: 全体', 'for: [内科, 外科]'))).toEqual([]);
  expect(told((text) => text.replace('保密', '保守秘密'))).toEqual([['职责', '改写']]);
  const came = since(
    (text) => text,
    'head',
    (text) => text,
    '',
  );
  expect(came.map(({ about, kind }) => [about, kind])).toEqual([
    ['通用职责', '新增'],
    ['职责', '新增'],
  ]);
});

function since(
  edit: (text: string) => string,
  id = 'head',
  editCommon = (text: string) => text,
  common = COMMON,
) {
  const [before, after] = [
    new Map([
      ['content/roles/head.mdx', TEXT],
      ['content/common/all.mdx', common],
    ]),
    new Map([
      [`content/roles/${id}.mdx`, edit(TEXT)],
      ['content/common/all.mdx', editCommon(COMMON)],
    ]),
  ].map((files) => {
    const { roles, commons } = parseContent(new Map([...files].filter(([, text]) => text)));
    return roles[0] && wholeText(roles[0], commons);
  });
  if (!before || !after) throw new Error('no role');
  return changesSince(before, after);
}
