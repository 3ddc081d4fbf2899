import { describe, expect, it } from 'vitest';
import { findMisreadFences } from '../../src/markdown/misread-fences.ts';
import { parser } from '../../src/markdown/syntax.ts';

const CHART = 'flowchart TD\n  a --> b';

describe('findMisreadFences', () => {
  it.each(['Mermaid', 'mermiad', 'MERMAID', '', '流程图', 'mmd', 'mermaid图'])(
    'finds a chart below ```%s',
    (name) =>
      expect(find(`\`\`\`${name}\n${CHART}\n\`\`\``)).toMatchObject([
        { line: 1, severity: 'error', fix: '```mermaid' },
      ]),
  );

  it.each([`\`\`\`mermaid\n${CHART}\n\n## 权限`, '```text\n甲', '~~~\n甲\n```', '```'])(
    'finds that nothing closes %j',
    (text) => {
      const [problem, ...more] = find(text);
      expect(problem).toMatchObject({ line: 1, severity: 'error' });
      expect(problem?.message).toMatch(/没有关上/);
      expect(more).toEqual([]);
    },
  );

  it.each([
    `\`\`\`mermaid\n${CHART}\n\`\`\``,
    `\`\`\`text\n${CHART}\n\`\`\``,
    `\`\`\`\`mdx\n\`\`\`mermaid\n${CHART}\n\`\`\`\n\`\`\`\``,
    '```\n普通的文字\n```',
    '~~~mermaid\npie\n  "甲" : 1\n~~~~',
    '> ```text\n> 甲\n> ```',
    '- 甲\n\n  ```text\n  乙\n  ```',
  ])('finds nothing in %j', (text) => expect(find(text)).toEqual([]));
});

function find(text: string) {
  return findMisreadFences(parser.parse(text), 'a.mdx', text.split('\n'));
}
