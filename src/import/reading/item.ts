import type { Line } from './line.ts';

/** What a document holds, piece by piece, in the order of reading. */
export type Item =
  | LineItem
  | FactItem
  | SectionItem
  | DutyItem
  | GridItem
  | HeadsItem
  | RecordItem
  | EndItem;

export interface LineItem {
  readonly kind: 'line';
  readonly line: Line;
  /** It stands in a table. */
  readonly isCell?: true;
}

/** A label with its value, from cells beside or below each other. */
export interface FactItem extends Made {
  readonly kind: 'fact';
  readonly label: string;
  readonly value: string;
}

/** The name of a part of the role whose words follow, from a cell of a form. */
export interface SectionItem extends Made {
  readonly kind: 'section';
  readonly title: string;
}

/** A row of a table of duties. */
export interface DutyItem extends Made {
  readonly kind: 'duty';
  /** Whose it is, where the table tells; empty elsewhere. */
  readonly role: string;
  readonly department: string;
  readonly group: string;
  /** The words of its cell, line by line. */
  readonly words: readonly Line[];
  readonly standard: string;
  readonly frequency: string;
  readonly responsibility: string;
  /** What other columns say, each with its head. */
  readonly more: readonly string[];
}

/** A table that is none of these. */
export interface GridItem extends Made {
  readonly kind: 'grid';
  /** Cell by cell; the first row may be a head. */
  readonly rows: readonly (readonly string[])[];
  /** It tells what the role is measured by. */
  readonly isMeasures: boolean;
}

/** The heads of a table, and the numbers in front of its rows. */
export interface HeadsItem extends Made {
  readonly kind: 'heads';
}

/** What a form says of itself and not of the role: who signed it, and how it was changed. */
export interface RecordItem extends Made {
  readonly kind: 'record';
}

/** A table ends here, and with it what was opened in it. */
export interface EndItem extends Made {
  readonly kind: 'end';
}

/** What is made of several lines knows them. */
interface Made {
  readonly lines: readonly Line[];
}

/** Lines in a table, each by itself. */
export function cellLines(lines: readonly Line[]): LineItem[] {
  return lines.map((line) => ({ kind: 'line', line, isCell: true }));
}

/** The lines that a piece was made of. */
export function linesOf(item: Item): readonly Line[] {
  return item.kind === 'line' ? [item.line] : item.lines;
}
