import { expect, test } from 'vitest';
import { readFenceLinks, readFences } from '../../src/markdown/fences.ts';
import { parser } from '../../src/markdown/syntax.ts';

const PAGE = '说明\n\n```mermaid\nflowchart TD\n  a --> b\n```\n\n```text\n不是图\n```\n';

test('the charts of a page are its mermaid fences, from their first line', () => {
  expect(readFences(parser.parse(PAGE))).toEqual([{ line: 4, source: 'flowchart TD\n  a --> b' }]);
});

test('the links of a chart stand on their own lines, with or without href', () => {
  const source =
    'flowchart TD\n  click a href "b.mdx#丙"\n  click b "../roles/c.mdx"\n  click c call f()';
  expect(readFenceLinks({ line: 4, source })).toEqual([
    { line: 5, text: '', target: 'b.mdx#丙' },
    { line: 6, text: '', target: '../roles/c.mdx' },
  ]);
});
