import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { dutyElements } from '../../src/markdown/duty-elements.ts';
import { parser } from '../../src/markdown/syntax.ts';

describe('dutyElements', () => {
  it('turns every duty into a Duty with its number and its sentence', () => {
    const list = transformed('## 岗位职责\n\n### 库存\n\n3. 盘点**车**\n    - 编号：XS-01-01\n')[2];
    const attributes = [{ type: 'mdxJsxAttribute', name: 'id', value: 'XS-01-01' }];
    expect(list).toMatchObject({
      type: 'list',
      start: 3,
      data: { hProperties: { className: ['duties'] } },
      children: [{ name: 'Duty', attributes, children: [{ value: '盘点' }, { type: 'strong' }] }],
    });
  });

  it('hands on the sub-items with their marks, each behind its number', () => {
    const text = '## 岗位职责\n\n1. 甲\n\n    1. **乙**丙\n\n    2. 丁\n    - 编号：XS-01-01\n';
    const number = (value: string) => ({ type: 'text', value });
    const item = (...children: object[]) => ({ spread: false, children: [{ children }] });
    expect(transformed(text)[1]).toMatchObject({
      children: [
        {
          name: 'Duty',
          children: [
            { value: '甲' },
            {
              type: 'list',
              spread: false,
              data: { hProperties: { slot: 'sub-items' } },
              children: [
                item(number('（1）'), { type: 'strong' }, { value: '丙' }),
                item(number('（2）'), { value: '丁' }),
              ],
            },
          ],
        },
      ],
    });
  });

  it('tells of a duty that was approved in which text it stands', () => {
    const path = '/srv/content/approved/a/2.0.mdx';
    const [, list] = transformed('## 岗位职责\n\n1. 盘点\n    - 编号：XS-01-01\n', path);
    const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute', name, value });
    const attributes = [
      attribute('id', 'XS-01-01'),
      attribute('file', 'content/approved/a/2.0.mdx'),
    ];
    expect(list).toMatchObject({ children: [{ name: 'ApprovedDuty', attributes }] });
  });

  it('leaves lists of other sections and pages as they are', () => {
    const text = '## 权限\n\n1. 甲\n';
    expect(transformed(text)).toEqual((parser.parse(text) as Root).children);
  });
});

function transformed(text: string, path = 'content/roles/a.mdx') {
  const tree = parser.parse(text) as Root;
  dutyElements()(tree, { path });
  return tree.children;
}
