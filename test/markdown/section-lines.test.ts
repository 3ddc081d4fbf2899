import { expect, test } from 'vitest';
import { readBody } from '../../src/markdown/read-body.ts';
import { proseLines, sectionLines } from '../../src/markdown/section-lines.ts';

test('paragraphs, list items, table rows and charts stand line by line', () => {
  const { tree } = readBody(
    '甲**乙**。\n\n- 丙\n- 丁\n  1. 戊\n\n| 己 | 庚 |\n| --- | --- |\n| 辛 | 壬 |\n\n```mermaid\nflowchart LR\n接车 --> 交车\n```\n',
  );
  expect(sectionLines(tree.children)).toEqual([
    '甲乙。',
    '丙',
    '丁',
    '戊',
    '己，庚',
    '辛，壬',
    '接车，交车',
  ]);
});

test('examples in code are no prose, save charts and what names a field or a command', () => {
  const { tree } = readBody(
    '运行 `npm test`，再写 `holder: 甲`。\n\n```yaml\nname: 乙\n```\n\n| 丙 | `丁` |\n| --- | --- |\n\n```mermaid\nflowchart LR\n接车 --> 交车\n```\n',
  );
  expect(proseLines(tree.children)).toEqual(['运行 npm test，再写 …。', '丙，…', '接车，交车']);
});
