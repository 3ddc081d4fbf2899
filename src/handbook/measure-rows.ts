import type { WrittenMeasures, WrittenRow } from './content.ts';
import { isRead, type MeasureColumn, readColumns } from './measure-columns.ts';

/** A row of 考核指标 by the columns of its table. */
export interface MeasureRow {
  readonly row: WrittenRow;
  /** The text of one of our columns; empty where it says nothing. */
  readonly textOf: (column: MeasureColumn) => string;
  /** What the firm's own columns say. */
  readonly more: readonly { readonly head: string; readonly text: string }[];
}

/** The rows of a table that measure something: no sum, and none of a table that is not read. */
export function measureRows(table: WrittenMeasures): MeasureRow[] {
  if (!isRead(table)) return [];
  const columns = readColumns(table);
  const ours = new Set(columns.values());
  return table.rows
    .filter(({ cells: [first = ''] }) => !SUM.test(first))
    .map((row) => ({
      row,
      textOf: (column) => toText(row.cells[columns.get(column) ?? -1]),
      more: table.head.flatMap((head, at) => {
        const text = toText(row.cells[at]);
        return ours.has(at) || !text ? [] : [{ head, text }];
      }),
    }));
}

/** A dash says that there is nothing to say. */
function toText(cell = ''): string {
  return /^[-—–－/／\s]*$/u.test(cell) ? '' : cell;
}

const SUM = /^(?:合\s*计|总\s*计|小\s*计)$/u;
