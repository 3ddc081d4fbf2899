import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parser } from '../../src/markdown/syntax.ts';

describe('bareUrls', () => {
  it.each([
    ['见 https://a.cn/b，并回复', 'https://a.cn/b', 'https://a.cn/b'],
    ['见 www.a.cn（内网）', 'http://www.a.cn', 'www.a.cn'],
    ['见 https://a.cn/b', 'https://a.cn/b', 'https://a.cn/b'],
    ['见[甲，乙](https://a.cn/b)', 'https://a.cn/b', '甲，乙'],
  ])('ends the address in %j where Chinese text begins', (text, url, label) => {
    const tree = parser.runSync(parser.parse(text)) as Root;
    const links: Link[] = [];
    visit(tree, 'link', (link) => {
      links.push(link);
    });
    expect(links).toMatchObject([{ url, children: [{ type: 'text', value: label }] }]);
  });

  it('keeps the text behind the address', () => {
    const tree = parser.runSync(parser.parse('见 https://a.cn/b，并回复')) as Root;
    expect(tree.children[0]).toMatchObject({
      children: [{ value: '见 ' }, {}, { type: 'text', value: '，并回复' }],
    });
  });
});
