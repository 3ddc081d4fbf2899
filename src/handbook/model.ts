import type { Address } from './address.ts';
import type { DutyKind } from './fact-labels.ts';
import type { Notice } from './notice-labels.ts';

/** The whole handbook, joined once: every reference is the thing itself, in both directions. */
export interface Handbook extends Address {
  readonly title: string;
  readonly company: string;
  /** Who keeps the handbook, and how to reach them. */
  readonly owner: string;
  readonly contact: string;
  /** Titles of roles' sections that the search leaves out. */
  readonly unsearched?: readonly string[] | undefined;
  /** Address at which a content file is edited, `{file}` standing for its path. */
  readonly editUrl?: string | undefined;
  /** In the order HR gave them. */
  readonly departments: readonly Department[];
  /** In the order of departments, the head first, then by code. */
  readonly roles: readonly Role[];
  /** In the order of roles, as written. */
  readonly duties: readonly Duty[];
  /** In the order of the Chinese dictionary (pinyin). */
  readonly topics: readonly Topic[];
  readonly metrics: readonly Metric[];
  /** In the order of the original documents; empty where the handbook was written without any. */
  readonly sources: readonly Source[];
  readonly sourceSections: readonly SourceSection[];
  readonly guides: readonly Guide[];
  /** The one role that reports to nobody. */
  readonly top: Role;
}

export interface Department {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly file: string;
  /** null for a new department whose head is not named yet. */
  readonly head: Role | null;
  readonly roles: readonly Role[];
  readonly introduction: string;
  readonly notices: readonly Notice[];
}

export interface Role {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly file: string;
  readonly department: Department;
  readonly reportsTo: Role | null;
  /** In the order of roles. */
  readonly reports: readonly Role[];
  readonly duties: readonly Duty[];
  /** Facts that HR may leave out; an absent one is absent from the page. */
  readonly facts: RoleFacts;
  readonly sections: readonly Section[];
  readonly notices: readonly Notice[];
}

export interface RoleFacts {
  readonly deputy?: string;
  readonly holder?: string;
  readonly contact?: string;
  readonly headcount?: number;
  readonly version?: string;
  /** Dates as `YYYY-MM-DD`. */
  readonly effective?: string;
  readonly reviewBy?: string;
}

export interface Duty {
  /** The permanent 编号: anchor, search record and reference of the duty. */
  readonly id: string;
  readonly text: string;
  readonly role: Role;
  readonly group: string;
  readonly kind: DutyKind;
  readonly topics: readonly Topic[];
  readonly metrics: readonly Metric[];
  readonly collaborators: readonly Department[];
  /** What HR still has to confirm about the duty; empty where nothing. */
  readonly doubt: string;
  /** Path from the site's root, with the anchor. */
  readonly url: string;
}

export interface Topic {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The role named 牵头; null where HR names none. */
  readonly lead: Role | null;
  readonly duties: readonly Duty[];
}

export interface Metric {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly definition: string;
  readonly unit: string;
  /** What HR still has to confirm about the definition; empty where nothing. */
  readonly doubt: string;
  readonly duties: readonly Duty[];
}

/** What became of one item of the original document. */
export interface Source {
  readonly id: string;
  readonly fate:
    | { readonly kind: 'duties'; readonly duties: readonly Duty[] }
    | { readonly kind: 'requirement' }
    | { readonly kind: 'abolished'; readonly reason: string };
}

/** One section of an original document with what became of its items. */
export interface SourceSection {
  readonly id: string;
  readonly title: string;
  readonly sources: readonly { readonly number: number; readonly source: Source }[];
}

export interface Guide {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  readonly sections: readonly Section[];
  readonly notices: readonly Notice[];
}

export interface Section {
  readonly title: string;
  readonly anchor: string;
  readonly text: string;
}
