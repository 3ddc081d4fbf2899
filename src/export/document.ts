/** A document for a word processor, before it is written as one. */
export interface TextDocument {
  readonly title: string;
  /** Whose document it is, for its properties. */
  readonly author: string;
  /** What stands at the top of every sheet: on the left, and on the right. */
  readonly running: readonly [left: string, right: string];
  readonly parts: readonly DocumentPart[];
}

/** What follows another down the pages of a document. */
export type DocumentPart =
  | { readonly kind: 'title'; readonly text: string }
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2;
      readonly text: string;
      /** It opens what is none of the file's own chapters. */
      readonly isAdded?: boolean;
    }
  | { readonly kind: 'facts'; readonly facts: readonly DocumentFact[] }
  | DocumentParagraph
  | DocumentDuty
  | DocumentItem
  | { readonly kind: 'table'; readonly rows: readonly (readonly Words[])[] }
  | { readonly kind: 'signatures'; readonly signatories: readonly string[] };

export interface DocumentParagraph {
  readonly kind: 'paragraph';
  readonly words: Words;
  /** What it is, where it is no plain text; `stand` stands in place of what is not written yet. */
  readonly as?: 'quote' | 'program' | 'chart' | 'stand';
}

export interface DocumentFact {
  readonly label: string;
  readonly text: string;
  /** Too long for half a line. */
  readonly isWide: boolean;
  /** The role's file does not say it. */
  readonly isDrawn: boolean;
}

export interface DocumentDuty {
  readonly kind: 'duty';
  readonly list: DocumentList;
  /** Its 编号. */
  readonly number: string;
  readonly text: string;
  readonly subItems: readonly string[];
  /** Its 编号 and other facts as they stand below it, each with its label. */
  readonly facts: readonly string[];
}

export interface DocumentItem {
  readonly kind: 'item';
  readonly list: DocumentList;
  readonly words: Words;
  /** It says in words what a chart draws. */
  readonly isOfChart?: boolean;
}

/** A list; items of the very same one are counted on, whatever stands between them. */
export interface DocumentList {
  /** The number of its first item; null where items have none. */
  readonly start: number | null;
  /** 0 for a list that stands in no other. */
  readonly level: number;
}

/** Words of one line, piece by piece. */
export type Words = readonly Piece[];

export interface Piece {
  readonly text: string;
  readonly style?: 'strong' | 'emphasis' | 'program';
}
