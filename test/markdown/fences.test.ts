import { expect, test } from 'vitest';
import { readFences } from '../../src/markdown/fences.ts';
import { parser } from '../../src/markdown/syntax.ts';

const PAGE = '说明\n\n```mermaid\nflowchart TD\n  a --> b\n```\n\n```text\n不是图\n```\n';

test('the charts of a page are its mermaid fences, from their first line', () => {
  expect(readFences(parser.parse(PAGE))).toEqual([{ line: 4, source: 'flowchart TD\n  a --> b' }]);
});
