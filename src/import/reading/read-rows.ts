import type { Paragraph, Table } from '../document.ts';
import type { Line } from './line.ts';

/** A cell with what stands in it. */
export interface ReadCell {
  readonly column: number;
  readonly width: number;
  /** Its lines, those of tables within it included; none where it is the lower part of the cell above. */
  readonly lines: readonly Line[];
  /** The same, the rows of each table within it together. */
  readonly parts: readonly (Line | readonly ReadRow[])[];
  /** Its words, or those of the cell above that reaches down to it. */
  readonly text: string;
  readonly isContinued: boolean;
}

export type ReadRow = readonly ReadCell[];

/** The rows of a table without those that hold nothing. */
export function readRows(table: Table, lineOf: (paragraph: Paragraph) => Line): ReadRow[] {
  const above = new Map<number, string>();
  const rows = table.rows.map((row) =>
    row.map(({ column, width, isContinued, blocks }): ReadCell => {
      const parts = blocks.map((block) =>
        block.kind === 'paragraph' ? lineOf(block) : readRows(block, lineOf),
      );
      const lines = parts.flatMap((part) => (isText(part) ? [part] : linesIn(part.flat())));
      const text = isContinued
        ? (above.get(column) ?? '')
        : lines.map(({ written }) => written).join('\n');
      above.set(column, text);
      return { column, width, lines, parts, text, isContinued };
    }),
  );
  return rows.filter((row) => row.some(({ lines }) => lines.length));
}

/** Whether a part of a cell is a line of text, and no table. */
export function isText(part: Line | readonly ReadRow[]): part is Line {
  return 'written' in part;
}

/** The cells of a row in which something is written. */
export function filled(row: ReadRow): ReadCell[] {
  return row.filter(({ text }) => text);
}

/** The words of a cell in one line. */
export function inOneLine({ text }: ReadCell): string {
  return text.replace(/[；;，,]?\n/gu, '；');
}

/** The lines of cells, in the order of reading. */
export function linesIn(cells: readonly ReadCell[]): Line[] {
  return cells.flatMap(({ lines }) => lines);
}

/** The rows above the first that is no more of them; all where there is none. */
export function rowsUntil(
  rows: readonly ReadRow[],
  isOther: (row: ReadRow, at: number) => boolean,
): readonly ReadRow[] {
  const end = rows.findIndex(isOther);
  return end < 0 ? rows : rows.slice(0, end);
}

/** The rows over which the first cell of the first reaches. */
export function rowsBeside(rows: readonly ReadRow[]): readonly ReadRow[] {
  return rowsUntil(rows, (row, at) => at > 0 && !row[0]?.isContinued);
}

/** The cell that stands in the column of a head, or reaches into it. */
export function under(row: ReadRow, head: ReadCell): ReadCell | undefined {
  return (
    row.find(({ column }) => column === head.column) ?? row.find((cell) => overlaps(head, cell))
  );
}

export function overlaps(a: ReadCell, b: ReadCell): boolean {
  return a.column < b.column + b.width && b.column < a.column + a.width;
}
