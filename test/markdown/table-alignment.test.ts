import type { Root } from 'mdast';
import { expect, it } from 'vitest';
import { parser } from '../../src/markdown/syntax.ts';
import { tableAlignment } from '../../src/markdown/table-alignment.ts';

it('columns are aligned by classes, and by nothing else', () => {
  const tree = parser.parse('| 甲 | 乙 | 丙 |\n| :-: | --: | --- |\n| 1 | 2 | 3 |\n') as Root;
  tableAlignment()(tree);
  const [table] = tree.children;
  if (table?.type !== 'table') throw new Error('no table');
  const classes = table.children.map((row) =>
    row.children.map(({ data = {} }) => ('hProperties' in data ? data.hProperties : null)),
  );
  const expected = [{ className: ['text-center'] }, { className: ['text-right'] }, null];
  expect(classes).toEqual([expected, expected]);
  expect(table.align).toEqual([null, null, null]);
});
