import type { PaperStyle } from '../export/docx/paper-styles.ts';

/** A document as it is read from a file of any kind: what stands in it, top to bottom. */
export interface SourceDocument {
  /** The name of the file, without its folder. */
  readonly name: string;
  readonly blocks: readonly Block[];
  /** What stands beside the text, such as page headers and comments. */
  readonly asides: readonly Aside[];
}

/** Text that belongs to no place in the document's flow. */
export interface Aside {
  /** What it is, in Chinese: 页眉, 目录, 批注. */
  readonly what: string;
  readonly text: string;
}

export type Block = Paragraph | Table;

/** One line of text as people see it; a line break of Word makes two of them. */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** Its words, without what is numbered automatically. */
  readonly text: string;
  /** The number that Word shows in front of it: `（一）`, `1.`, `•`; empty where there is none. */
  readonly label: string;
  /** The list that numbers it and its level there, `3/0`; empty for a number typed by hand. */
  readonly list: string;
  /** 1 to 9 for headings; 0 for other text. */
  readonly outline: number;
  /** All of it is bold or stands in the middle, as titles do. */
  readonly isStrong: boolean;
  /** What it is by a style of our own documents; absent in others. */
  readonly paper?: PaperStyle;
  /** It is a further line of the paragraph above. */
  readonly goesOn?: true;
  /** The bookmarks that begin in it, where it has a style of ours. */
  readonly bookmarks?: readonly string[];
}

/** A table, row by row, each cell where its grid has it. */
export interface Table {
  readonly kind: 'table';
  readonly rows: readonly Row[];
}

export type Row = readonly Cell[];

export interface Cell {
  /** The first column of the grid that it covers, counted from 0. */
  readonly column: number;
  /** How many columns it covers. */
  readonly width: number;
  /** It is the lower part of the cell above; then it holds nothing. */
  readonly isContinued: boolean;
  readonly blocks: readonly Block[];
}

/** A document, or the Chinese sentence that says why its file cannot be read. */
export type ReadResult = SourceDocument | { readonly refusal: string };

/** A paragraph of plain words. */
export function plainParagraph(text: string, parts: Partial<Paragraph> = {}): Paragraph {
  return { kind: 'paragraph', text, label: '', list: '', outline: 0, isStrong: false, ...parts };
}
