import { expect, test } from 'vitest';
import { readFences } from '../../src/markdown/fences.ts';
import { parser } from '../../src/markdown/syntax.ts';

const PAGE = `说明

\`\`\`mermaid
flowchart TD
  a --> b
\`\`\`

## 发药 \`流程\`

\`\`\`text
不是图
\`\`\`

1. 先看图

   \`\`\`mermaid
   pie
   \`\`\`
`;

test('the charts of a page are its mermaid fences, from their first line, with the heading above', () => {
  expect(readFences(parser.parse(PAGE))).toEqual([
    { line: 4, source: 'flowchart TD\n  a --> b', heading: '' },
    { line: 17, source: 'pie', heading: '发药 流程' },
  ]);
});
