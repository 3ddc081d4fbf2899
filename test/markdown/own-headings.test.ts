import type { Root } from 'mdast';
import { expect, it } from 'vitest';
import { findOwnHeadings } from '../../src/markdown/own-headings.ts';
import { parser } from '../../src/markdown/syntax.ts';

const find = (text: string, file: string) =>
  findOwnHeadings(parser.parse(text) as Root, file).map(({ line, message, fix }) => [
    line,
    message,
    fix,
  ]);

it('refuses the headings that a role’s page writes itself, and says what to write', () => {
  expect(find('甲\n\n## 上级与下级\n', 'content/roles/a.mdx')).toEqual([
    [
      3,
      '标题「上级与下级」是网页自己要用的名称，两处会混在一起，请换一个',
      '## 上级与下级（补充）',
    ],
  ]);
  expect(find('### 其他岗位的职责提到本岗位\n', 'content/roles/a.mdx')).toHaveLength(1);
});

it('refuses those of a department only in departments, and those of the frame everywhere', () => {
  expect(find('## 部门协作\n', 'content/roles/a.mdx')).toEqual([]);
  expect(find('## 部门协作\n', 'content/departments/a.mdx')).toHaveLength(1);
  expect(find('## Navigation\n\n## Main\n', 'content/guide/a.mdx')).toHaveLength(2);
});
