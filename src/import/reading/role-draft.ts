import { factKey, isNothing, keyName } from './fact-names.ts';
import type { Line } from './line.ts';
import type { Mark } from './mark.ts';
import {
  type FactRead,
  isLine,
  type Part,
  type ReadAs,
  type RoleRead,
  type SectionRead,
} from './role-read.ts';
import { SECTION_TITLES, type SectionKind } from './section-names.ts';
import type { Segment } from './segments.ts';
import { isSignatureTitle } from './signatures.ts';

/** A role while its pieces are being read. */
export interface Draft {
  readonly sections: Open[];
  readonly facts: FactRead[];
  readonly readAs: ReadAs[];
  readonly unplaced: Line[];
  /** How the headings of parts look in this document. */
  readonly forms: Set<string>;
  readonly below: string;
  open: Open | null;
  /** The number of the last heading or fact, with which others count on. */
  heading: Mark | null;
}

/** A part of the role, and what stands in it so far. */
export interface Open extends SectionRead {
  readonly parts: Part[];
  /** No heading opened it. */
  readonly isImplied: boolean;
  /** A form opened it, and it ends with that. */
  isOfTable: boolean;
}

/** Begins a role with the lines of its title. */
export function startRole({ title, titleLines }: Segment): Draft {
  const below = titleLines.at(-1)?.text ?? '';
  const readAs = titleLines.map(({ written }) => ({ written, as: `岗位「${title}」` }));
  const lists = { sections: [], facts: [], unplaced: [] };
  return { ...lists, readAs, forms: new Set(), below, open: null, heading: null };
}

/** The role after its last piece, and its lines that tell nothing of it. */
export function finishRole(
  { sections: all, facts, readAs, unplaced: left }: Draft,
  { title, department }: Segment,
): { role: RoleRead; unplaced: Line[] } {
  const signed = all.filter((section) => isSignatureTitle(section.title));
  const signatures = signed.flatMap(({ parts }) =>
    parts.flatMap((it) => (isLine(it) ? [it] : it.lines)),
  );
  const sections = all.filter((it) => it.parts.length && !signed.includes(it));
  return {
    role: { title, department, facts, sections, readAs },
    unplaced: [...left, ...signatures],
  };
}

/** Opens a part of the role; `called` is its name in the document, empty where nothing names it. */
export function openSection(
  draft: Draft,
  kind: SectionKind,
  called: string,
  isImplied = false,
): void {
  const title = kind === 'own' ? called.replace(/[:：\s]+$/u, '') : SECTION_TITLES[kind];
  draft.open = { kind, title, called, below: draft.below, parts: [], isImplied, isOfTable: false };
  draft.sections.push(draft.open);
}

/** Notes what a heading was read as. */
export function noteHeading(
  { readAs }: Draft,
  written: string,
  kind: SectionKind,
  called: string,
): void {
  const as = kind === 'own' ? `一节「${called.replace(/[:：]+$/u, '')}」` : SECTION_TITLES[kind];
  readAs.push({ written, as });
}

/** Adds a fact, and notes what it was read as where it says anything. */
export function addFact({ facts, readAs }: Draft, label: string, value: string): void {
  const key = factKey(label) ?? 'facts';
  facts.push({ key, label, value });
  if (!isNothing(value)) readAs.push({ written: `${label}：${value}`, as: keyName(key) });
}
