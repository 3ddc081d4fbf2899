import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { expect, it } from 'vitest';
import { parser } from '../../src/markdown/syntax.ts';
import { unwrittenDuties } from '../../src/markdown/unwritten-duties.ts';

it.each([
  ['## 岗位职责\n\n## 任职要求\n\n有证书。', ['岗位职责', '职责待编写', '任职要求', '有证书。']],
  ['## 岗位职责\n\n### 病历', ['岗位职责', '职责待编写', '病历']],
  ['## 岗位职责\n\n1. 查房', ['岗位职责', '查房']],
  ['护士。', ['护士。']],
])('of the role %j readers see %j', (text, expected) => {
  const tree = parser.parse(text) as Root;
  unwrittenDuties()(tree, { path: '/handbook/content/roles/nurse.mdx' });
  expect(tree.children.map((node) => textOf(node))).toEqual(expected);
});

it('leaves a page of the guide as it is', () => {
  const tree = parser.parse('## 岗位职责\n\n先看这里。') as Root;
  unwrittenDuties()(tree, { path: '/handbook/content/guide/how-to-read.mdx' });
  expect(tree.children.map((node) => textOf(node))).toEqual(['岗位职责', '先看这里。']);
});
