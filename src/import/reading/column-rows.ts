import { factKey } from './fact-names.ts';
import { cellLines, type Item } from './item.ts';
import { bare } from './line.ts';
import {
  filled,
  inOneLine,
  linesIn,
  type ReadCell,
  type ReadRow,
  rowsUntil,
  under,
} from './read-rows.ts';
import { isRoleName } from './role-title.ts';
import type { RowReader } from './row-reader.ts';
import { sectionKind } from './section-names.ts';

/** Reads parts of the role that stand side by side, each below its name. */
export const readColumns: RowReader = ([head = [], ...rows]) => {
  const heads = filled(head);
  if (heads.length < 2 || !heads.every(({ text }) => sectionKind(text))) return null;
  const own = rowsUntil(rows, (row) => row.length !== head.length || row.some(isNamed));
  if (!own.length) return null;
  return { items: heads.flatMap((it) => partOf(it, own)), taken: 1 + own.length };
};

/** Reads a table of several roles, one in each column, with the names of facts and parts in the first. */
export const readMatrix: RowReader = ([head = [], ...rows]) => {
  const [, ...titles] = head;
  if (titles.length < 2 || !titles.every(({ text }) => isRoleName(bare(text)))) return null;
  const own = rowsUntil(rows, (row) => row.length !== head.length || !row[0] || !isNamed(row[0]));
  if (own.length < 2) return null;
  const labels = [...(head[0] ? [head[0]] : []), ...own.flatMap(([label]) => label ?? [])];
  const items = titles.flatMap((title, at): Item[] => [
    { kind: 'fact', label: '岗位名称', value: bare(title.text), lines: title.lines },
    ...(at ? [] : [{ kind: 'heads' as const, lines: linesIn(labels) }]),
    ...own.flatMap((row) => valueIn(row, title)),
  ]);
  return { items, taken: 1 + own.length };
};

function isNamed({ text, isContinued }: ReadCell): boolean {
  return !isContinued && (factKey(text) !== null || sectionKind(text) !== null);
}

function partOf(head: ReadCell, rows: readonly ReadRow[]): Item[] {
  const cells = rows.flatMap((row) => under(row, head) ?? []);
  return [
    { kind: 'section', title: bare(head.text), lines: head.lines },
    ...cellLines(linesIn(cells)),
  ];
}

function valueIn(row: ReadRow, title: ReadCell): Item[] {
  const cell = under(row, title);
  const [label] = row;
  if (!cell?.text || !label) return [];
  if (sectionKind(label.text) === null)
    return [{ kind: 'fact', label: bare(label.text), value: inOneLine(cell), lines: cell.lines }];
  return [{ kind: 'section', title: bare(label.text), lines: [] }, ...cellLines(cell.lines)];
}
