import type { Amount } from '../handbook/amount.ts';
import type { DutyKind } from '../handbook/duty-kind.ts';
import type { Holder, OwnFact } from '../handbook/model.ts';

/** Anything the search can find. `own` is its own text, normalised: what a literal match reads. */
export type SearchRecord =
  | DutyRecord
  | CommonRecord
  | NamedRecord
  | AuthorityRecord
  | GuideRecord
  | PageRecord;

/** A thing that staff call by name, or by one of its other names. */
export type NamedRecord = RoleRecord | DepartmentRecord | MatterRecord;

/** A thing that duties are about, or with whom outside they are done. */
export type MatterRecord = TopicRecord | MetricRecord | PartnerRecord;

export type RecordType = SearchRecord['type'];

export interface DutyRecord {
  readonly type: 'duty';
  /** The 编号. */
  readonly id: string;
  readonly title: string;
  readonly role: RoleRecord;
  /** Its 分项; none where it is not divided. */
  readonly subItems: readonly string[];
  /** How often, to what standard, and with whom for what; empty where nothing is said. */
  readonly terms: string;
  readonly kind: DutyKind;
  /** The word for it: the kind, or one of the firm's own. */
  readonly kindName: string;
  readonly topics: readonly TopicRecord[];
  readonly metrics: readonly MetricRecord[];
  /** Departments that the duty names to work with. */
  readonly collaborators: readonly DepartmentRecord[];
  readonly partners: readonly PartnerRecord[];
  readonly url: string;
  readonly own: string;
}

/** A duty of many roles: found as any other, and no answer to who is responsible. */
export interface CommonRecord {
  readonly type: 'common';
  readonly id: string;
  readonly title: string;
  /** Who has it, in words. */
  readonly who: string;
  readonly subItems: readonly string[];
  readonly terms: string;
  /** As the firm says it. */
  readonly kindName: string;
  readonly url: string;
  readonly own: string;
}

export interface RoleRecord {
  readonly type: 'role';
  readonly id: string;
  readonly title: string;
  /** The title, with the department before it where another role bears it, too: 内科/主任. */
  readonly name: string;
  /** Empty where the role has none. */
  readonly code: string;
  readonly aliases: readonly string[];
  readonly department: DepartmentRecord;
  readonly reportsTo: RoleRecord | null;
  readonly reportsOutside: PartnerRecord | null;
  /** Second superiors, roles and those outside. */
  readonly dottedTo: readonly (RoleRecord | string)[];
  readonly holders: readonly Holder[];
  /** A role or a person's name; empty where HR has not named one. */
  readonly deputy: RoleRecord | string;
  readonly contact: string;
  readonly ownFacts: readonly OwnFact[];
  readonly duties: DutyRecord[];
  readonly measures: MeasureRecord[];
  readonly url: string;
  readonly own: string;
}

export interface DepartmentRecord {
  readonly type: 'department';
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly head: RoleRecord | null;
  readonly roles: readonly RoleRecord[];
  readonly url: string;
  readonly own: string;
}

export interface TopicRecord {
  readonly type: 'topic';
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly lead: RoleRecord | null;
  readonly duties: DutyRecord[];
  readonly url: string;
  readonly own: string;
}

export interface MetricRecord {
  readonly type: 'metric';
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  /** A metric has no lead: who watches it is in its duties. */
  readonly lead: null;
  readonly duties: DutyRecord[];
  readonly measures: MeasureRecord[];
  readonly url: string;
  readonly own: string;
}

/** What a role is measured by; no record of the index. */
export interface MeasureRecord {
  readonly role: RoleRecord;
  readonly metric: MetricRecord;
  /** Target, weight and period in words; empty where nothing is said. */
  readonly terms: string;
}

export interface PartnerRecord {
  readonly type: 'partner';
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  /** Nobody leads: who deals with it is in the duties. */
  readonly lead: null;
  readonly duties: DutyRecord[];
  /** The roles that report to it. */
  readonly reports: RoleRecord[];
  readonly url: string;
  readonly own: string;
}

/** A matter to sign; told of, and no record of the index. */
export interface AuthorityRecord {
  readonly type: 'authority';
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly note: string;
  /** Who signs at which amount, in order; what is neither role nor partner is a word. */
  readonly rows: readonly {
    readonly amount: string;
    readonly range: Amount | null;
    readonly signatories: readonly (RoleRecord | PartnerRecord | string)[];
  }[];
  readonly url: string;
  readonly own: string;
}

export interface GuideRecord {
  readonly type: 'guide';
  readonly title: string;
  readonly url: string;
  readonly own: string;
}

/** One who holds roles or stands in for those who do; told of, and no record of the index. */
export interface PersonRecord {
  readonly name: string;
  readonly posts: readonly (Holder & { readonly role: RoleRecord })[];
  readonly deputises: readonly RoleRecord[];
}

/** A page of the site that a menu leads to. */
export interface PageRecord {
  readonly type: 'page';
  readonly title: string;
  readonly url: string;
  readonly own: string;
}
