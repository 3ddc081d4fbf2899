import type { FactLabel } from '../../handbook/fact-labels.ts';
import type { Line } from './line.ts';

/** A duty as a document says it. */
export interface DutyRead {
  /** Its sentence, which may have stood in several paragraphs. */
  readonly text: string;
  readonly subItems: readonly string[];
  /** What the document itself states of it, value as written. */
  readonly facts: readonly { readonly label: FactLabel; readonly value: string }[];
  /** The title of the group in which it stands; empty where there is none. */
  readonly group: string;
  /** What is doubtful about it, in Chinese sentences. */
  readonly doubts: readonly string[];
}

/** The duties of a part of a role, and its lines that belong to none. */
export interface DutiesRead {
  readonly duties: readonly DutyRead[];
  /** Above the first one. */
  readonly preface: readonly Line[];
  /** Sentences below the last one. */
  readonly closing: readonly Line[];
  /** What says nothing of the role. */
  readonly strays: readonly Line[];
}
