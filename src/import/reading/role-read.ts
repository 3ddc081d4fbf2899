import type { DutyItem, FactItem, GridItem } from './item.ts';
import type { Line } from './line.ts';
import type { PaperRead } from './paper-read.ts';
import type { SectionKind } from './section-names.ts';

/** What a document tells of roles, and the lines that tell of none. */
export interface DocumentRead {
  readonly roles: readonly RoleRead[];
  readonly unplaced: readonly Line[];
  /** Titles of the document and of its parts, of which no role is made. */
  readonly headings: readonly ReadAs[];
}

/** A role as a document describes it, before anything is joined or written. */
export interface RoleRead {
  /** Empty where the text has lost it. */
  readonly title: string;
  /** The department that a heading above it names; empty where none does. */
  readonly department: string;
  readonly facts: readonly FactRead[];
  readonly sections: readonly SectionRead[];
  /** Lines that stand in the draft in other words or as its order, and what each was read as. */
  readonly readAs: readonly ReadAs[];
  /** What it says in a document of ours, in place of sections that have to be understood. */
  readonly paper?: PaperRead;
}

/** What was read as something else than words of the draft. */
export interface ReadAs {
  readonly written: string;
  /** In Chinese: 岗位「某经理」, 任职要求. */
  readonly as: string;
}

export interface FactRead {
  /** The key of the front matter; `facts` for what has none of its own. */
  readonly key: string;
  readonly label: string;
  readonly value: string;
}

/** A part of a role with what stands in it. */
export interface SectionRead {
  readonly kind: SectionKind;
  /** Its name in the handbook. */
  readonly title: string;
  /** How the document calls it; empty where no heading does. */
  readonly called: string;
  /** The words of the title above it. */
  readonly below: string;
  readonly parts: readonly Part[];
}

export type Part = Line | GridItem | FactItem | DutyItem;

/** Whether a part is a line of text. */
export function isLine(part: Part): part is Line {
  return 'written' in part;
}
