import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { expect, it } from 'vitest';
import { noticeElements, readNotices } from '../../src/markdown/notices.ts';
import { parser } from '../../src/markdown/syntax.ts';

it.each([
  ['待确认：甲', [['待确认', '甲', '待确认']]],
  ['原文缺失: 缺**两**条\n第 3 条', [['原文缺失', '缺两条\n第 3 条', '原文缺失']]],
  [
    '待确认：甲\n\n正文\n\n待确认：乙',
    [
      ['待确认', '甲', '待确认'],
      ['待确认', '乙', '待确认-1'],
    ],
  ],
  ['## 待确认\n\n待确认：甲', [['待确认', '甲', '待确认-1']]],
  ['待确认的事\n\n- 待确认：甲\n\n客户待确认：甲', []],
])('in %j it reads the notices %j', (text, expected) => {
  const notices = [...readNotices(parser.parse(text) as Root).values()];
  expect(notices.map(({ label, text, anchor }) => [label, text, anchor])).toEqual(expected);
});

it('turns a notice into an element that keeps its words and loses its label', () => {
  const tree = parser.parse('正文\n\n待确认：见[甲](a.mdx)\n') as Root;
  noticeElements()(tree);
  expect(tree.children).toMatchObject([
    { type: 'paragraph' },
    {
      name: 'Notice',
      attributes: [
        { name: 'label', value: '待确认' },
        { name: 'id', value: '待确认' },
      ],
      children: [{ type: 'paragraph', children: [{ value: '见' }, { type: 'link' }] }],
    },
  ]);
  expect(textOf(tree)).toBe('正文见甲');
});
