import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { gfm } from '../../src/markdown/gfm.ts';

const OPTIONS = { singleTilde: false };
const theirs = unified().use(remarkParse).use(remarkMdx).use(remarkGfm, OPTIONS);
const ours = unified().use(remarkParse).use(remarkMdx).use(gfm, OPTIONS);

test.each([
  '1. 查病历\n    - 主题：病历\n',
  '| 甲 | 乙 |\n| --- | --- |\n| 一 | ~~二~~ |\n\n- [x] 三[^1]\n\n[^1]: 四\n',
  '见 https://example.cn/a，或 HTTP://EXAMPLE.CN 。',
  '见www.example.cn和（www.example.cn）。',
  '写信给 office@example.cn、mailto:office@example.cn 或 xmpp:a@example.cn/b 。',
  '写信给 office&#64;example.cn，见 www&#46;example.cn 。',
  '**https://example.cn** 与 [https://example.cn](https://example.cn/b)',
])('reads as remark-gfm does: %s', (text) => {
  expect(ours.parse(text)).toEqual(theirs.parse(text));
});

test('finds what remark-gfm alone would find', () => {
  expect(JSON.stringify(ours.parse('**甲**www.example.cn'))).toContain('"http://www.example.cn"');
});
