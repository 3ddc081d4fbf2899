import type { Paragraph, Table } from '../document.ts';
import { type Line, paragraphsIn } from './line.ts';

/** A cell with what stands in it. */
export interface ReadCell {
  readonly column: number;
  readonly width: number;
  /** Its lines; none where it is the lower part of the cell above. */
  readonly lines: readonly Line[];
  /** Its words, or those of the cell above that reaches down to it. */
  readonly text: string;
  readonly isContinued: boolean;
}

export type ReadRow = readonly ReadCell[];

/** The rows of a table without those that hold nothing; tables in cells are read line by line. */
export function readRows(table: Table, lineOf: (paragraph: Paragraph) => Line): ReadRow[] {
  const above = new Map<number, string>();
  const rows = table.rows.map((row) =>
    row.map(({ column, width, isContinued, blocks }): ReadCell => {
      const lines = paragraphsIn(blocks).map(lineOf);
      const text = isContinued
        ? (above.get(column) ?? '')
        : lines.map(({ written }) => written).join('\n');
      above.set(column, text);
      return { column, width, lines, text, isContinued };
    }),
  );
  return rows.filter((row) => row.some(({ lines }) => lines.length));
}

/** The cells of a row in which something is written. */
export function filled(row: ReadRow): ReadCell[] {
  return row.filter(({ text }) => text);
}

/** The lines of cells, in the order of reading. */
export function linesIn(cells: readonly ReadCell[]): Line[] {
  return cells.flatMap(({ lines }) => lines);
}
