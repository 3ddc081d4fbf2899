import type { Holder, OwnFact } from '../handbook/model.ts';

/**
 * What the browser needs of the handbook to search it, as small as it can be: references are places
 * in the lists of the same object, empty facts are left out. Written at build time, opened by
 * `openLibrary`.
 */
export interface SearchData {
  readonly departments: readonly PackedDepartment[];
  readonly roles: readonly PackedRole[];
  readonly duties: readonly PackedDuty[];
  /** Left out where every duty is that of one role. */
  readonly commons?: readonly PackedCommon[];
  readonly topics: readonly PackedTopic[];
  readonly metrics: readonly PackedMetric[];
  /** The firm's own words for 责任; left out where it has none. */
  readonly kinds?: readonly PackedKind[];
  /** Left out where the handbook names nobody outside. */
  readonly partners?: readonly PackedPartner[];
  readonly guides: readonly PackedGuide[];
  /** Left out where the handbook does not say who signs what. */
  readonly authorities?: readonly PackedAuthority[];
  /** Left out where no duty seems to hold a word that it does not. */
  readonly torn?: readonly PackedTornWord[];
}

/**
 * A word that stands in duties only as the end of one word and the beginning of the next: in all that hold
 * its signs but for some, or in some. Places of common duties follow those of duties.
 */
export interface PackedTornWord {
  readonly word: string;
  readonly but?: readonly number[];
  readonly only?: readonly number[];
}

export interface PackedDepartment {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  /** Place of the role; left out while no head is named. */
  readonly head?: number;
}

export interface PackedRole {
  readonly id: string;
  /** Left out where the role has none. */
  readonly code?: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly department: number;
  readonly reportsTo?: number;
  /** Place of the partner that is the superior of a top role. */
  readonly reportsOutside?: number;
  /** Of every second superior the place of the role, or the name of somebody outside. */
  readonly dottedTo?: readonly (number | string)[];
  readonly holders?: readonly Holder[];
  /** Place of the role, or a person's name. */
  readonly deputy?: number | string;
  /** With its label: 分机：8021. */
  readonly contact?: string;
  readonly ownFacts?: readonly OwnFact[];
  /** Of each of its measures the place of the metric, and what the role has to reach. */
  readonly measures?: readonly (readonly [number, string])[];
}

export interface PackedDuty {
  readonly id: string;
  readonly text: string;
  readonly role: number;
  /** Left out where the duty is not divided. */
  readonly subItems?: readonly string[];
  /** How often, to what standard, and with whom for what. */
  readonly terms?: string;
  /** Place in `DUTY_KINDS`; left out for 主责. */
  readonly kind?: number;
  /** The firm's own word for it; left out where it has none. */
  readonly kindName?: string;
  readonly topics?: readonly number[];
  readonly metrics?: readonly number[];
  /** Places of departments. */
  readonly with?: readonly number[];
  /** Places of partners. */
  readonly outside?: readonly number[];
}

/** A duty of many roles. */
export interface PackedCommon {
  readonly id: string;
  readonly text: string;
  /** Who has it, in words. */
  readonly who: string;
  readonly subItems?: readonly string[];
  readonly terms?: string;
  readonly kind?: number;
  readonly kindName?: string;
  /** What it is about and done with, unless its text names that. */
  readonly about?: string;
}

export interface PackedKind {
  readonly word: string;
  /** Place in `DUTY_KINDS` of what it counts as. */
  readonly kind: number;
}

export interface PackedTopic {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly lead?: number;
}

export interface PackedMetric {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface PackedPartner {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface PackedAuthority {
  readonly id: string;
  readonly matter: string;
  readonly aliases: readonly string[];
  readonly note?: string;
  readonly rows: readonly {
    /** Left out where the amount does not matter. */
    readonly amount?: string;
    /** Places of roles and of partners, and words for who is neither. */
    readonly who: readonly (number | { readonly partner: number } | string)[];
  }[];
}

export interface PackedGuide {
  /** Title of the page, and of the section where it has one. */
  readonly title: string;
  /** Path from the site's root. */
  readonly url: string;
}
