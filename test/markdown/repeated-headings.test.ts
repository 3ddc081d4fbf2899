import type { Root } from 'mdast';
import { expect, it } from 'vitest';
import { findRepeatedHeadings } from '../../src/markdown/repeated-headings.ts';
import { parser } from '../../src/markdown/syntax.ts';

const find = (text: string) => findRepeatedHeadings(parser.parse(text) as Root, 'a.mdx');

it('reminds of a heading that another one of the page is called, and says what to write', () => {
  expect(find('## 其他\n\n甲\n\n### 其他\n')).toEqual([
    {
      file: 'a.mdx',
      line: 5,
      severity: 'warning',
      message:
        '本页前面已有标题「其他」，这一个的链接只好叫 #其他-1，以后会指错；请换一个不重复的名称，如「### 其他（说明是哪一方面）」',
    },
  ]);
});

it('says nothing of headings that differ, by a number at their end too', () => {
  expect(find('## 其他\n\n## 其他-1\n\n### 库存\n')).toEqual([]);
});
