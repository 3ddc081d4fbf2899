import type { Definition, Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { pageLinks } from '../../src/markdown/link-targets.ts';
import { parser } from '../../src/markdown/syntax.ts';

it('pageLinks turns links between files into links between pages and leaves others as they are', () => {
  const tree = parser.parse(
    '[a](../departments/sales.mdx) [b](#权限) [c](https://a.cn) [d](/x) [e]\n\n[e]: b.mdx#甲\n',
  ) as Root;
  pageLinks()(tree, { path: '/srv/content/roles/a.mdx' });
  const urls: string[] = [];
  visit(tree, ['link', 'definition'], (node) => {
    urls.push((node as Link | Definition).url);
  });
  expect(urls).toEqual([
    '/departments/sales/',
    '/roles/a/#权限',
    'https://a.cn',
    '/x',
    '/roles/b/#甲',
  ]);
});

it('pageLinks leaves the words of links between files in what was approved', () => {
  const text = '见[甲](../departments/a.mdx)和[**乙**][e]，[丙](https://a.cn)。\n\n[e]: b.mdx\n';
  const tree = parser.parse(text) as Root;
  pageLinks()(tree, { path: 'content/approved/a/2.0.mdx' });
  expect(tree.children[0]).toMatchObject({
    children: [
      { value: '见' },
      { value: '甲' },
      { value: '和' },
      { type: 'strong', children: [{ value: '乙' }] },
      { value: '，' },
      { type: 'link', url: 'https://a.cn' },
      { value: '。' },
    ],
  });
});
